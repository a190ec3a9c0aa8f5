import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Marks the milestones that these patients reached; due work of each, at the day of the next one. */
export const markMilestones = defineJob({
  name: 'recovery.mark-milestones',
  queue: 'maintenance',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});
