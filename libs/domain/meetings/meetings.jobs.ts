import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';
import { importUploadGivenUp } from './meetings.events';

/** Reads the shared feeds that an organization subscribes to; due work of each subscription, whose subject is the feed. */
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
