import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Looks at the weeks of these patients that are over; due work of each patient with a goal, once a week. */
export const judgeWeeks = defineJob({
  name: 'meeting-goal.judge-weeks',
  queue: 'maintenance',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});
