import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Seals scans and photos that were kept plain; due work of each organization until none is left. */
export const sealPapers = defineJob({
  name: 'papers.seal',
  queue: 'maintenance',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});
