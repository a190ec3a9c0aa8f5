import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A patient lives in another time zone from now on: what was planned by wall time moves. */
export const patientTimeZoneChanged = defineEvent({
  name: 'patient.time-zone-changed',
  queue: 'projection',
  schema: z.object({ patientId: z.uuid() }),
});
