import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Orders patients who are in an older version of a programme to be moved to its newest. */
export const moveEnrollments = defineJob({
  name: 'followup.move',
  queue: 'projection',
  schema: z.strictObject({ code: z.string().max(60) }),
  attempts: 5,
  backoffMs: 2_000,
});

/** Orders a batch of occurrences to be looked at: sent when they may be, given up as unknown when their sender died. */
export const followUpSend = defineJob({
  name: 'followup.send',
  queue: 'delivery',
  schema: z.object({ ids: z.array(z.uuid()).max(500) }),
  attempts: 5,
  backoffMs: 2_000,
});
