import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Orders a batch of occurrences to be looked at: sent when they may be, given up as unknown when their sender died. */
export const followUpSend = defineJob({
  name: 'followup.send',
  queue: 'delivery',
  schema: z.object({ ids: z.array(z.uuid()).max(500) }),
  attempts: 5,
  backoffMs: 2_000,
});
