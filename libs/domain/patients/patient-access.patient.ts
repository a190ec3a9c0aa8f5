import { Suppression } from '@stepwell/delivery/suppression.entity';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { ContextSource } from '@stepwell/platform/auth/context-source';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { SessionLife } from '@stepwell/platform/auth/session-life';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { KeptCopiesController } from './kept-copies.controller';
import { KeptCopies } from './kept-copies.service';
import { PatientAccessController } from './patient-access.controller';
import { PatientAccess } from './patient-access.entity';
import { PatientAccessService } from './patient-access.service';
import { PatientLinkEntry } from './patient-link-entry.service';
import { PatientLinks } from './patient-links.service';
import { PatientPins } from './patient-pins.service';
import { PatientSessions } from './patient-sessions.service';

/** What the patient surface takes from patients' access: with it, who is signed in. */
export const patientAccessPatient: SliceManifest = {
  entities: [PatientAccess, Suppression],
  providers: [
    AuthConnection,
    IdentityDigest,
    TryBudget,
    Suppressions,
    PatientLinks,
    PatientAccessService,
    PatientLinkEntry,
    PatientPins,
    KeptCopies,
    PatientSessions,
    { provide: ContextSource, useExisting: PatientSessions },
    { provide: SessionLife, useExisting: PatientSessions },
  ],
  controllers: [PatientAccessController, KeptCopiesController],
};
