import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';
import { patientImportGivenUp } from './imports.events';

/** Reads an uploaded file of patients and compares it with the charts. */
export const readPatientFile = defineJob({
  name: 'patient-import.read',
  queue: 'import',
  schema: z.strictObject({ importId: z.uuid() }),
  givenUp: patientImportGivenUp,
});

/** Carries out what a file of patients comes to. */
export const commitPatientImport = defineJob({
  name: 'patient-import.commit',
  queue: 'import',
  schema: z.strictObject({ importId: z.uuid() }),
  givenUp: patientImportGivenUp,
});
