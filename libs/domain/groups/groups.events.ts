import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A group may have a free place: whoever waited longest gets it. */
export const groupPlaceFreed = defineEvent({
  name: 'group.place-freed',
  queue: 'projection',
  schema: z.strictObject({ groupId: z.uuid() }),
});

/** Somebody who waited has a place now, and does not know it yet. */
export const groupPlaceFilled = defineEvent({
  name: 'group.place-filled',
  queue: 'projection',
  schema: z.strictObject({ memberId: z.uuid() }),
});
