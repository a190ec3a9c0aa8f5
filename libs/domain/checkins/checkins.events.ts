import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A check-in was answered, or written down by staff. */
export const checkInAnswered = defineEvent({
  name: 'check-in.answered',
  queue: 'projection',
  schema: z.object({ checkInId: z.uuid(), patientId: z.uuid() }),
});

/** A patient asked to be called; the task was raised in the same transaction. */
export const callRequested = defineEvent({
  name: 'check-in.call-requested',
  queue: 'projection',
  schema: z.object({ checkInId: z.uuid(), patientId: z.uuid() }),
});
