import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Asks for a look at these plans, whose review is due; due work of each active plan, in the patient's morning. */
export const planReviewDue = defineJob({
  name: 'plan.review-due',
  queue: 'maintenance',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});
