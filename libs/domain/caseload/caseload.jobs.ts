import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Makes the cards of these patients anew. */
export const refreshCards = defineJob({
  name: 'patient-cards.refresh',
  queue: 'projection',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});
