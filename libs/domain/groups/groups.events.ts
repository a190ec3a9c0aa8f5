import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A group may have a free place: whoever waited longest gets it. */
export const groupPlaceFreed = defineEvent({
  name: 'group.place-freed',
  queue: 'projection',
  schema: z.strictObject({ groupId: z.uuid() }),
});

/** A signed session says that somebody did not come; told once per session and person. */
export const groupMissed = defineEvent({
  name: 'group.missed',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), sessionId: z.uuid() }),
});

/** Somebody who waited has a place now, and does not know it yet. */
export const groupPlaceFilled = defineEvent({
  name: 'group.place-filled',
  queue: 'projection',
  schema: z.strictObject({ memberId: z.uuid() }),
});
