import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A patient lives in another time zone from now on: what was planned by wall time moves. */
export const patientTimeZoneChanged = defineEvent({
  name: 'patient.time-zone-changed',
  queue: 'projection',
  schema: z.object({ patientId: z.uuid() }),
});

/** A verification code was tried for the last time and could not be handed over. */
export const contactCodeGivenUp = defineEvent({
  name: 'contact-code.given-up',
  queue: 'projection',
  schema: z.object({ contactId: z.uuid() }),
});

/** A patient waits for a code that did not leave; somebody should see to it. */
export const contactCodeFailed = defineEvent({
  name: 'contact-code.failed',
  queue: 'projection',
  schema: z.object({ contactId: z.uuid(), patientId: z.uuid() }),
});
