import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** Reading or committing a file of patients was tried for the last time and did not get to its end. */
export const patientImportGivenUp = defineEvent({
  name: 'patient-import.given-up',
  queue: 'projection',
  schema: z.strictObject({ importId: z.uuid() }),
});
