import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';
import { contactCodeGivenUp } from './patients.events';

/** Orders a verification code to one contact; the worker makes the code, so that no queue ever holds one. */
export const sendContactCode = defineJob({
  name: 'contact-code.send',
  queue: 'delivery',
  schema: z.object({ contactId: z.uuid() }),
  attempts: 4,
  backoffMs: 2_000,
  givenUp: contactCodeGivenUp,
});
