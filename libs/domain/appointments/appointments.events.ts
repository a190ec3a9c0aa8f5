import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** An appointment was booked, moved, cancelled, kept or missed: what hangs on it reads how it stands now. */
export const appointmentChanged = defineEvent({
  name: 'appointment.changed',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), appointmentId: z.uuid() }),
});
