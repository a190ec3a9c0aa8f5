import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** Nobody knows whether a message left; it is never sent again blindly. */
export const followUpUnknown = defineEvent({
  name: 'follow-up.unknown',
  queue: 'projection',
  schema: z.object({ occurrenceId: z.uuid(), patientId: z.uuid() }),
});
