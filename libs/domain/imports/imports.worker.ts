import type { SliceManifest } from '@stepwell/platform/manifest';
import { CommitImport } from './commit-import';
import { CompareRows } from './compare-rows';
import { ImportsProcessor } from './imports.processor';
import { PatientImport } from './patient-import.entity';
import { PatientImportRow } from './patient-import-row.entity';
import { ReadPatientFile } from './read-patient-file';

/** What the worker takes from this slice. */
export const importsWorker: SliceManifest = {
  entities: [PatientImport, PatientImportRow],
  providers: [CompareRows, ReadPatientFile, CommitImport, ImportsProcessor],
};
