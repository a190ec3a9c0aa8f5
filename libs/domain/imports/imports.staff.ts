import type { SliceManifest } from '@stepwell/platform/manifest';
import { CommitImport } from './commit-import';
import { CompareRows } from './compare-rows';
import { DecideRow } from './decide-row';
import { PatientImportsController } from './imports.controller';
import { PatientImportsResolver } from './imports.resolver';
import { PatientImport } from './patient-import.entity';
import { PatientImportRow } from './patient-import-row.entity';
import { TakePatientFile } from './take-patient-file';

/** What the staff surface takes from this slice. */
export const importsStaff: SliceManifest = {
  entities: [PatientImport, PatientImportRow],
  providers: [TakePatientFile, DecideRow, CompareRows, CommitImport, PatientImportsResolver],
  controllers: [PatientImportsController],
};
