import { Suppression } from '@stepwell/delivery/suppression.entity';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { PatientAccess } from './patient-access.entity';
import { PatientAccessResolver } from './patient-access.resolver';
import { PatientAccessService } from './patient-access.service';
import { PatientLinks } from './patient-links.service';

/** What the staff surface takes from patients' access; sign-in itself comes with the staff slice. */
export const patientAccessStaff: SliceManifest = {
  entities: [PatientAccess, Suppression],
  providers: [Suppressions, PatientLinks, PatientAccessService, PatientAccessResolver],
};
