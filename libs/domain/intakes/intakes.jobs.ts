import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Forgets who asked where nothing came of it; due work of each organization, once a day. */
export const forgetInquiries = defineJob({
  name: 'inquiries.forget',
  queue: 'maintenance',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});
