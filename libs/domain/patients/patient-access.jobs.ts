import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/**
 * Sends a patient a new link; where to, and whether at all, is decided when it leaves. Tried for an hour or more: who
 * asked for it waits, and nobody is told when it is given up.
 */
export const sendAccessLink = defineJob({
  name: 'access-link.send',
  queue: 'delivery',
  schema: z.object({ patientId: z.uuid() }),
  attempts: 30,
  backoffMs: 5_000,
});
