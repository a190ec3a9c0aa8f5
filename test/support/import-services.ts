import { CommitImport } from '@stepwell/domain/imports/commit-import';
import { CompareRows } from '@stepwell/domain/imports/compare-rows';
import { ReadPatientFile } from '@stepwell/domain/imports/read-patient-file';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { AddContact } from '@stepwell/domain/patients/add-contact';
import { AdmitPatient } from '@stepwell/domain/patients/admit-patient';
import { PatientRecords } from '@stepwell/domain/patients/patient-records.service';
import { SimilarPatients } from '@stepwell/domain/patients/similar-patients.service';
import type { Database } from '@stepwell/platform/database/database';

/** What the worker does with files of patients, put together as it is there. */
export function importServices(database: Database) {
  const records = new PatientRecords(new AdmitPatient(new SimilarPatients()), new AddContact());
  const compare = new CompareRows(records, new SimilarPatients(), new FacilitiesService());
  return {
    reading: new ReadPatientFile(database, compare, records),
    committing: new CommitImport(database, compare, records),
  };
}
