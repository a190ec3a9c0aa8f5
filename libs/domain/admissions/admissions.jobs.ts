import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Compares the open items of admissions with the record; due work of each stay in which something is open. */
export const admissionLook = defineJob({
  name: 'admission.look',
  queue: 'maintenance',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});
