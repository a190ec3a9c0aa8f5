import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Makes the sessions ahead of these groups; due work of each group, once a day. */
export const generateSessions = defineJob({
  name: 'groups.generate-sessions',
  queue: 'maintenance',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});
