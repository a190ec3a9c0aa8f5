import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** An administrator changed what a rule of the organization looks for. */
export const signalRulesChanged = defineEvent({
  name: 'signal-rules.changed',
  queue: 'projection',
  schema: z.strictObject({}),
});
