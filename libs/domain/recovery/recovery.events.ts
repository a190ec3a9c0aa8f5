import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A lapse was told or written down; the start of recovery stays where it is. */
export const lapseRecorded = defineEvent({
  name: 'lapse.recorded',
  queue: 'projection',
  schema: z.object({ lapseId: z.uuid(), patientId: z.uuid() }),
});

/** A patient who wants milestones reached one; told once per start and milestone. */
export const milestoneReached = defineEvent({
  name: 'milestone.reached',
  queue: 'projection',
  schema: z.object({ milestoneId: z.uuid(), patientId: z.uuid() }),
});

/** Staff recorded when recovery began, or corrected it. */
export const recoveryStarted = defineEvent({
  name: 'recovery.started',
  queue: 'projection',
  schema: z.object({ patientId: z.uuid() }),
});
