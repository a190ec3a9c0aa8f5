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

/** Somebody on staff wrote to a patient who agreed to be told of it. */
export const teamMessageSent = defineEvent({
  name: 'team-message.sent',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), messageId: z.uuid() }),
});

/** A patient read what the care team wrote. */
export const teamMessageRead = defineEvent({
  name: 'team-message.read',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid() }),
});

/** Nobody knows whether a message left; it is never sent again blindly. */
export const followUpUnknown = defineEvent({
  name: 'follow-up.unknown',
  queue: 'projection',
  schema: z.object({ occurrenceId: z.uuid(), patientId: z.uuid() }),
});
