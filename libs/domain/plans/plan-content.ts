import { z } from 'zod';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { lapseBranches } from './lapse-branches';

/** Kinds of high-risk situations, after Marlatt's determinants of lapse. */
export const situationKinds = [
  'negative_emotion',
  'physical',
  'positive_emotion',
  'testing_control',
  'urge',
  'conflict',
  'social_pressure',
  'positive_social',
] as const;
/** When in the way to a lapse a sign shows. */
export const warningStages = ['early', 'middle', 'late'] as const;
/** Who notices a sign. */
export const warningObservers = ['self', 'other'] as const;
/** What a strategy does. */
export const copingKinds = ['avoid', 'cope', 'urge_management', 'lifestyle'] as const;
/** Who a contact is to the patient. */
export const supportRoles = ['sponsor', 'peer', 'family', 'clinician', 'crisis'] as const;
/** How far ahead a goal lies. */
export const goalHorizons = ['short', 'long'] as const;
/** What comes next with prescribed medication. */
export const doseKinds = ['dose', 'injection', 'pick_up'] as const;

// A draft is saved while it is being written: a text may still be empty, and what is missing shows at activation.
const draft = (schema: z.ZodType<string>) => optionalText(schema).transform((text) => text ?? '');
const line = (what: string, max: number) => draft(oneLine(what, max));
const lines = (what: string, max: number) => draft(severalLines(what, max));
const maybe = (what: string, max: number) => optionalText(severalLines(what, max));

const elementId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, { error: 'This line lost its mark. Take it out and write it again.' });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Write a time like 18:30.' });
const rating = z
  .int({ error: 'Choose a number from 0 to 10.' })
  .min(0, { error: 'Choose a number from 0 to 10.' })
  .max(10, { error: 'Choose a number from 0 to 10.' })
  .nullish()
  .transform((value) => value ?? null);

const day = z.iso
  .date({ error: 'Write the day as YYYY-MM-DD.' })
  .nullish()
  .transform((value) => value ?? null);
const timesAWeek = z
  .int({ error: 'Write a whole number from 0 to 21.' })
  .min(0, { error: 'Write a whole number from 0 to 21.' })
  .max(21, { error: 'Write a whole number from 0 to 21.' })
  .nullish()
  .transform((value) => value ?? null);

function list<Element extends z.ZodType>(what: string, max: number, element: Element) {
  return z.array(element).max(max, { error: `A plan holds at most ${max} ${what}.` });
}

/** Hours of a week, checked. */
export const timeWindow = z
  .object({
    weekday: z
      .int()
      .min(0, { error: 'A weekday is 0 (Sunday) to 6.' })
      .max(6, { error: 'A weekday is 0 (Sunday) to 6.' }),
    startTime: time,
    endTime: time,
  })
  .refine((window) => window.startTime !== window.endTime, {
    error: 'A time window needs an end that differs from its start.',
  });

const contentSchema = z.object({
  motivations: list('reasons', 20, z.object({ id: elementId, text: lines('The reason', 500) })),
  highRiskSituations: list(
    'situations',
    30,
    z.object({
      id: elementId,
      kind: z.enum(situationKinds),
      description: lines('The situation', 500),
      likelihood: rating,
      confidence: rating,
      timeWindows: list('time windows for one situation', 21, timeWindow),
    }),
  ),
  warningSigns: list(
    'warning signs',
    40,
    z.object({
      id: elementId,
      stage: z.enum(warningStages),
      observer: z.enum(warningObservers),
      text: lines('The warning sign', 500),
    }),
  ),
  copingStrategies: list(
    'strategies',
    40,
    z.object({
      id: elementId,
      kind: z.enum(copingKinds),
      text: lines('The strategy', 500),
      steps: list('steps for one strategy', 12, lines('The step', 300)).transform((steps) =>
        steps.filter((step) => step !== ''),
      ),
      situationIds: z.array(z.string()).max(30),
    }),
  ),
  supportContacts: list(
    'contacts',
    20,
    z.object({
      id: elementId,
      role: z.enum(supportRoles),
      display: line('The name', 120),
      phone: optionalText(oneLine('The phone number', 40)).refine((phone) => phone === null || /\d{3}/.test(phone), {
        error: 'Write the phone number with its digits.',
      }),
    }),
  ),
  medication: z.object({
    naloxoneLocation: maybe('Where naloxone is', 500),
    naloxoneWho: maybe('Who can give naloxone', 500),
    takesMedication: z
      .boolean()
      .nullish()
      .transform((value) => value ?? null),
    prescriber: maybe('The prescriber', 300),
    nextDose: maybe('The next dose', 300),
    nextDoseKind: z
      .enum(doseKinds)
      .nullish()
      .transform((value) => value ?? null),
    nextDoseOn: day,
    suppliedThrough: day,
    notes: maybe('The note on medication', 1_000),
  }),
  lapseResponse: z.object({
    bySubstance: list(
      'kinds of first steps',
      lapseBranches.length,
      z.object({
        branch: z.enum(lapseBranches),
        firstHour: lines('The first hour', 3_000),
        firstDay: lines('The first day', 3_000),
      }),
    ).refine((steps) => new Set(steps.map(({ branch }) => branch)).size === steps.length, {
      error: 'The same substance stands there twice. Take one out.',
    }),
    firstHour: lines('The first hour', 3_000),
    firstDay: lines('The first day', 3_000),
    whoToTell: lines('Whom to tell', 1_000),
    wayBack: lines('The way back', 2_000),
  }),
  goals: list(
    'goals',
    20,
    z.object({ id: elementId, horizon: z.enum(goalHorizons), text: lines('The goal', 500), targetOn: day }),
  ),
  weekly: z.object({
    commitment: maybe('The commitment for the week', 500),
    /** The patient wants an assigned peer specialist to see this part and its outcome. */
    isShared: z.boolean(),
    sponsorCalls: timesAWeek,
    sponsorVisits: timesAWeek,
  }),
  noteToSelf: maybe('The note to myself', 3_000),
  /** Days from one look at the plan to the next; 30 when nobody chose. */
  reviewEveryDays: z
    .int({ error: 'Choose a review every 7 to 366 days.' })
    .min(7, { error: 'Choose a review every 7 to 366 days.' })
    .max(366, { error: 'Choose a review every 7 to 366 days.' })
    .nullish()
    .transform((value) => value ?? null),
});

/** Checks the content of a plan: limits, times, and that every element can be told apart. */
export const planContentSchema = contentSchema
  .superRefine((content, check) => {
    const seen = new Set<string>();
    for (const field of [
      'motivations',
      'highRiskSituations',
      'warningSigns',
      'copingStrategies',
      'supportContacts',
      'goals',
    ] as const) {
      content[field].forEach((element, index) => {
        if (seen.has(element.id))
          check.addIssue({
            code: 'custom',
            path: [field, index, 'id'],
            message: 'Two lines have the same mark. Take one out.',
          });
        seen.add(element.id);
      });
    }
  })
  .transform((content) => {
    // A strategy outlives the situation it was written for.
    const situations = new Set(content.highRiskSituations.map((situation) => situation.id));
    const copingStrategies = content.copingStrategies.map((strategy) => ({
      ...strategy,
      situationIds: [...new Set(strategy.situationIds)].filter((id) => situations.has(id)),
    }));
    return { ...content, copingStrategies };
  });

/** What is written in a plan, checked; texts are the clinician's and the patient's own. */
export type PlanContent = z.output<typeof planContentSchema> & {
  /** What the patient had chosen when the plan was signed: taken from their path, never typed here. */
  meetings?: ChosenMeetings | null;
};
/** Meeting goal and meetings as they stood at the signature. */
export interface ChosenMeetings {
  meetingsPerWeek: number;
  /** Names of the paths. */
  paths: string[];
  meetings: {
    meetingId: string;
    name: string;
    /** 0 = Sunday; null by appointment. */
    weekday: number | null;
    startTime: string | null;
    timeZone: string;
    place: string | null;
    transport: string | null;
    isHomeGroup: boolean;
  }[];
}
/** What to do after a lapse. */
export type LapseResponse = PlanContent['lapseResponse'];
