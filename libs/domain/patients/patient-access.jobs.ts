import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Sends a patient a new link; where to, and whether at all, is decided when it leaves. */
export const sendAccessLink = defineJob({
  name: 'access-link.send',
  queue: 'delivery',
  schema: z.object({ patientId: z.uuid() }),
});
