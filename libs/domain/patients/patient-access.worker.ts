import type { SliceManifest } from '@stepwell/platform/manifest';
import { PatientAccess } from './patient-access.entity';
import { PatientAccessProcessor } from './patient-access.processor';
import { PatientLinks } from './patient-links.service';

/** What the worker takes from patients' access; the suppressions it asks come with delivery. */
export const patientAccessWorker: SliceManifest = {
  entities: [PatientAccess],
  providers: [PatientLinks, PatientAccessProcessor],
};
