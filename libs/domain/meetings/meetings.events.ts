import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** The import of an uploaded file was tried for the last time and did not get to its end. */
export const importUploadGivenUp = defineEvent({
  name: 'meetings.import-upload-given-up',
  queue: 'projection',
  schema: z.object({ importId: z.uuid() }),
});
