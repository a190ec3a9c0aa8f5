import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A relapse-prevention plan became the active one; written in the transaction that activated it. */
export const planActivated = defineEvent({
  name: 'plan.activated',
  queue: 'projection',
  schema: z.strictObject({ planId: z.uuid(), patientId: z.uuid() }),
});
