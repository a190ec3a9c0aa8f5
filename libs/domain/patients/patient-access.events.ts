import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** Five wrong PINs locked a patient out of their own pages; a member of staff should call them. */
export const patientAccessLocked = defineEvent({
  name: 'patient-access.locked',
  queue: 'projection',
  schema: z.object({ patientId: z.uuid() }),
});
