import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A patient said that they missed prescribed medication. */
export const medicationMissed = defineEvent({
  name: 'medication.missed',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), checkInId: z.uuid() }),
});

/** A call told that a phone number is a stranger's. */
export const numberDisowned = defineEvent({
  name: 'number.disowned',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), contactId: z.uuid(), taskId: z.uuid() }),
});

/** Nobody knows whether a message left; it is never sent again blindly. */
export const followUpUnknown = defineEvent({
  name: 'follow-up.unknown',
  queue: 'projection',
  schema: z.object({ occurrenceId: z.uuid(), patientId: z.uuid() }),
});
