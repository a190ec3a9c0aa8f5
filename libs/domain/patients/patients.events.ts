import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

/** A patient lives in another time zone from now on: what was planned by wall time moves. */
export const patientTimeZoneChanged = defineEvent({
  name: 'patient.time-zone-changed',
  queue: 'projection',
  schema: z.object({ patientId: z.uuid() }),
});

/** The level of care of an open episode changed; each change has an id of its own. */
export const episodeLevelChanged = defineEvent({
  name: 'episode.level-changed',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), changeId: z.uuid() }),
});

/** A stay moved: to another facility, programme, level of care or primary counselor. */
export const episodeTransferred = defineEvent({
  name: 'episode.transferred',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), transferId: z.uuid() }),
});

/** An episode of care began, by an admission or a readmission. */
export const episodeAdmitted = defineEvent({
  name: 'episode.admitted',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), episodeId: z.uuid() }),
});

/** An episode of care ended. */
export const episodeDischarged = defineEvent({
  name: 'episode.discharged',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), episodeId: z.uuid() }),
});

/** A discharge was taken back; what it said is kept under an id of its own. */
export const dischargeUndone = defineEvent({
  name: 'episode.discharge-undone',
  queue: 'projection',
  schema: z.strictObject({ patientId: z.uuid(), undoneId: z.uuid() }),
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
