import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** Somebody may no longer sign in here; slices that hold their work hand it on. */
export const staffDeactivated = defineEvent({
  name: 'staff.deactivated',
  queue: 'projection',
  schema: z.object({ staffMemberId: z.uuid() }),
});
