import { z } from 'zod';
import { channels } from '@stepwell/kernel/words';
import { isId } from '@stepwell/kernel/ids';
import { oneLine, severalLines } from '@stepwell/kernel/text-rules';
import { anchorEvents, repeatRules, stepActions, stepAnswers, stopEvents } from './programme';

/** A year and a month after the anchor at most; two months before a day that was named. */
const offset = z
  .int()
  .min(-60, { error: 'A step comes at most 60 days before.' })
  .max(400, { error: 'A step comes at most 400 days after.' });

const code = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/, {
  error: 'A step’s mark has small letters, digits and dashes only, at most 40.',
});

const wordsSchema = z.strictObject({
  subject: oneLine('The subject', 80),
  body: severalLines('The text of the mail', 1000),
  // A text of 160 letters has to hold the sender, the link and how to stop as well.
  text: oneLine('The text message', 50),
});

const stepSchema = z.strictObject({
  code,
  name: oneLine('The step’s name', 60),
  action: z.enum(stepActions),
  dayOffset: offset,
  localTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Write the time as HH:MM.' }),
  // Three days before to two weeks after: what is further away is not planned by the hour.
  afterHours: z
    .int()
    .min(-72, { error: 'By the hour, a step comes at most 72 hours before.' })
    .max(336, { error: 'By the hour, a step comes at most 336 hours (two weeks) after.' })
    .nullish()
    .transform((value) => value ?? null),
  slot: z.string().regex(/^[a-z][a-z-]{0,19}$/, { error: 'Choose a place in the day from the list.' }),
  sendWithinHours: z
    .int()
    .min(1, { error: 'A message needs at least one hour to leave.' })
    .max(168, { error: 'A message may leave at most 168 hours (a week) late.' }),
  openForDays: z
    .int()
    .min(0, { error: 'This can’t be less than 0 days.' })
    .max(60, { error: 'A link lives at most 60 days.' }),
  channels: z.array(z.enum(channels)).max(2),
  answer: z.enum(stepAnswers),
  ifUnanswered: code.nullish().transform((value) => value ?? null),
  words: z
    .strictObject({ en: wordsSchema, es: wordsSchema })
    .nullish()
    .transform((value) => value ?? null),
});

/** What an organization publishes as the next version of a programme. */
export const publishSchema = z.strictObject({
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  /** Null begins a programme of the organization's own. */
  programmeCode: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, { error: 'Choose a programme from the list.' })
    .nullish(),
  /** The version that was on the screen. */
  basedOn: z.int().min(0),
  name: oneLine('The name', 120),
  anchorEvent: z.enum(anchorEvents),
  whenAgain: z.enum(repeatRules),
  stopsOn: z.array(z.enum(stopEvents)).max(stopEvents.length),
  steps: z
    .array(stepSchema)
    .min(1, { error: 'A programme needs at least one step.' })
    .max(60, { error: 'A programme has at most 60 steps.' }),
});

/** A version as it was sent. */
export type PublishedProgramme = z.infer<typeof publishSchema>;
