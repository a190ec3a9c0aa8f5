import { admissionsTexts } from './admissions.en';
import { brandingTexts } from './branding.en';
import { coverageTexts } from './coverage.en';
import { credentialTexts } from './credential.en';
import { directoryTexts } from './directory.en';
import { emergencyTexts } from './emergencies.en';
import { handOverTexts } from './hand-over.en';
import { incidentTexts } from './incidents.en';
import { listTexts } from './lists.en';
import { minorsTexts } from './minors.en';
import { oversightTexts } from './oversight.en';
import { packetFormTexts } from './packet-form.en';
import { peopleTexts } from './people.en';
import { platformTexts } from './platform.en';
import { safetyTexts } from './safety.en';
import { setupTexts } from './setup.en';
import { securityTexts } from './security.en';
import { sendingTexts } from './sending.en';
import { shellTexts } from './shell.en';
import { signalRulesTexts } from './signals.en';
import { programmesTexts } from './programmes.en';
import { taskTemplateTexts } from './task-template.en';

/** English texts of the admin app; a translation fills the same shape. */
export const en = {
  ...shellTexts,
  ...safetyTexts,
  ...sendingTexts,
  ...setupTexts,
  ...coverageTexts,
  ...admissionsTexts,
  ...brandingTexts,
  ...minorsTexts,
  ...packetFormTexts,
  ...peopleTexts,
  ...platformTexts,
  ...handOverTexts,
  ...credentialTexts,
  ...directoryTexts,
  ...listTexts,
  ...incidentTexts,
  ...emergencyTexts,
  ...programmesTexts,
  ...taskTemplateTexts,
  ...oversightTexts,
  ...signalRulesTexts,
  ...securityTexts,
} as const;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'admin';
  }
  interface ResourceNamespaceMap {
    admin: typeof en;
  }
}
