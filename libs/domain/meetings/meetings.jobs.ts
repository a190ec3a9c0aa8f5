import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';
import { importUploadGivenUp } from './meetings.events';

/**
 * Reads the lists at addresses; due work of each source with one. Its subject is the shared feed that the source
 * subscribes to, or the source itself where its address is read for the organization alone.
 */
export const refreshFeeds = defineJob({
  name: 'meetings.refresh-feeds',
  queue: 'import',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});

/** Reads an uploaded file into its source. */
export const importUpload = defineJob({
  name: 'meetings.import-upload',
  queue: 'import',
  schema: z.object({ importId: z.uuid() }),
  givenUp: importUploadGivenUp,
});
