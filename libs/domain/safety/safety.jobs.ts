import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** A page that nobody sends again by itself must outlast a mail server that is away for an hour. */
const patience = { attempts: 30, backoffMs: 1_000 };

/** Stands before everything else in its queue. */
export const SAFETY_FIRST = 1;

/** Orders to page who comes next about these items, where nobody has answered. */
export const pageOnCall = defineJob({
  name: 'safety.page-on-call',
  queue: 'delivery',
  schema: z.object({ ids: z.array(z.uuid()).max(500) }),
  ...patience,
});

/** Orders one page to one person. */
export const sendSafetyPage = defineJob({
  name: 'safety.send-page',
  queue: 'delivery',
  schema: z.object({ pageId: z.uuid() }),
  ...patience,
});
