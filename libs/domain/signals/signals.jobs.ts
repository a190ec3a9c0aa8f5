import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Holds all signals of an organization against its rules; due work of the organization, every hour. */
export const sweepSignals = defineJob({
  name: 'signals.sweep',
  queue: 'maintenance',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});
