import type { SliceManifest } from '@stepwell/platform/manifest';
import { AgreementExpiry } from './agreement-expiry';
import { ConsentExpiry } from './consent-expiry';
import { DisclosuresProcessor } from './disclosures.processor';
import { Part2Consent } from './part2-consent.entity';
import { ServiceAgreement } from './service-agreement.entity';

/** What the worker takes from this slice: reminders before consents and agreements end. */
export const disclosuresWorker: SliceManifest = {
  entities: [Part2Consent, ServiceAgreement],
  providers: [ConsentExpiry, AgreementExpiry, DisclosuresProcessor],
};
