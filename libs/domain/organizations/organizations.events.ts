import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A facility's clocks show another zone from now on: what is planned by its wall time moves. */
export const facilityTimeZoneChanged = defineEvent({
  name: 'facility.time-zone-changed',
  queue: 'projection',
  schema: z.strictObject({ facilityId: z.uuid() }),
});
