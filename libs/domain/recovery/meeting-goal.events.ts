import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A week ended in which a patient went to fewer meetings than they had set themselves; told once per week. */
export const meetingGoalMissed = defineEvent({
  name: 'meeting-goal.missed',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), missedWeekId: z.uuid() }),
});
