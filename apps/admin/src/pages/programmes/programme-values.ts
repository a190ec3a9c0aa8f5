import type { TFunction } from 'i18next';
import { z } from 'zod';
import type {
  AnchorEvent,
  Channel,
  ProgrammeQuery as Answer,
  PublishProgrammeInput,
  RepeatRule,
  StepAction,
  StopEvent,
} from '../../../gql/graphql';

/** A programme as the page has it. */
export type ShownProgramme = Answer['followUpProgramme'];
/** A step as the page has it. */
export type ShownStep = ShownProgramme['steps'][number];

/** What can begin a programme, in the order in which it is offered. */
export const anchors: AnchorEvent[] = [
  ...(['DISCHARGE', 'ADMISSION', 'PLAN_ACTIVATED', 'PLAN_REVIEW', 'GROUP_MISSED', 'MEETING_GOAL_MISSED'] as const),
  ...(['MEDICATION_MISSED', 'LAPSE', 'MILESTONE', 'TEAM_MESSAGE', 'DATE'] as const),
];
/** What a step does, in the order in which it is offered. */
export const actions: StepAction[] = ['MESSAGE', 'CALL', 'LETTER', 'SUPERVISOR'];
/** What happens to a second anchor. */
export const repeatRules: RepeatRule[] = ['RESTART', 'KEEP', 'BESIDE'];
/** What can end a programme early. */
export const stopEvents: StopEvent[] = ['ANSWER', 'DISCHARGE', 'ADMISSION'];
/** Ways of a message, first to last, as one choice. */
export const ways = {
  EMAIL_SMS: ['EMAIL', 'SMS'],
  SMS_EMAIL: ['SMS', 'EMAIL'],
  EMAIL: ['EMAIL'],
  SMS: ['SMS'],
} as const;
/** One of them. */
export type Way = keyof typeof ways;

/** The words of one message in one language, as typed. */
export interface WordsValues {
  subject: string;
  body: string;
  text: string;
}

/** One step as the form holds it. */
export interface StepValues {
  /** Never shown: rows of the list keep their place by it, and ladders hang on it. */
  code: string;
  name: string;
  action: StepAction;
  dayOffset: number | string;
  localTime: string;
  /** '' counts days. */
  afterHours: number | string;
  slot: string;
  sendWithinHours: number | string;
  openForDays: number | string;
  way: Way;
  waits: boolean;
  /** Code of the step that it follows up; '' is none. */
  ifUnanswered: string;
  hasWords: boolean;
  en: WordsValues;
  es: WordsValues;
}

/** What the form of a programme holds. */
export interface ProgrammeValues extends Record<string, unknown> {
  name: string;
  anchorEvent: AnchorEvent;
  whenAgain: RepeatRule;
  stopsOn: StopEvent[];
  steps: StepValues[];
}

const noWords: WordsValues = { subject: '', body: '', text: '' };

/** The form of a programme as it stands; of a new one, with one question on the next day. */
export function programmeValues(programme?: ShownProgramme): ProgrammeValues {
  return {
    name: programme?.name ?? '',
    anchorEvent: programme?.anchorEvent ?? 'DISCHARGE',
    whenAgain: programme?.whenAgain ?? 'RESTART',
    stopsOn: [...(programme?.stopsOn ?? [])],
    steps: programme?.steps.map(stepValues) ?? [newStep([])],
  };
}

function stepValues({ channels, answer, words, ifUnanswered, ...step }: ShownStep): StepValues {
  const { code, name, action, dayOffset, slot, sendWithinHours, openForDays } = step;
  return {
    ...{ code, name, action, dayOffset, slot, sendWithinHours, openForDays },
    localTime: step.localTime.slice(0, 5),
    afterHours: step.afterHours ?? '',
    way: wayOf(channels),
    waits: answer === 'CHECK_IN',
    ifUnanswered: ifUnanswered ?? '',
    hasWords: words !== null && words !== undefined,
    en: words ? { ...words.en } : noWords,
    es: words ? { ...words.es } : noWords,
  };
}

/** The choice that a list of channels is. */
export function wayOf(channels: readonly Channel[]): Way {
  const key = channels.join('_');
  return key in ways ? (key as Way) : 'EMAIL_SMS';
}

/** A further step, a day after the last. */
export function newStep(steps: readonly StepValues[]): StepValues {
  const last = steps.at(-1);
  return {
    ...{ code: freeCode(steps), name: '', action: 'MESSAGE', dayOffset: last ? Number(last.dayOffset) + 1 : 1 },
    ...{
      localTime: '09:00',
      afterHours: '',
      slot: 'check-in',
      sendWithinHours: 48,
      openForDays: 4,
      way: 'EMAIL_SMS',
      waits: true,
    },
    ...{ ifUnanswered: '', hasWords: false, en: noWords, es: noWords },
  };
}

function freeCode(steps: readonly StepValues[]): string {
  let number = steps.length + 1;
  while (steps.some(({ code }) => code === `step-${number}`)) number += 1;
  return `step-${number}`;
}

/** The form as the API takes it. */
export function programmeInput(
  values: ProgrammeValues,
  base: { submitId: string; programmeCode: string | null; basedOn: number },
): PublishProgrammeInput {
  const { name, anchorEvent, whenAgain, stopsOn, steps } = values;
  return { ...base, name: name.trim(), anchorEvent, whenAgain, stopsOn, steps: steps.map(stepInput) };
}

function stepInput(step: StepValues): PublishProgrammeInput['steps'][number] {
  const { code, name, action, localTime, way, waits, ifUnanswered, hasWords, en, es } = step;
  const isMessage = action === 'MESSAGE';
  return {
    ...{ code, name: name.trim(), action, localTime },
    dayOffset: Number(step.dayOffset),
    afterHours: step.afterHours === '' ? null : Number(step.afterHours),
    slot: slotOf(step),
    sendWithinHours: Number(step.sendWithinHours),
    openForDays: Number(step.openForDays),
    channels: isMessage ? [...ways[way]] : [],
    answer: isMessage && waits ? 'CHECK_IN' : 'NOTHING',
    ifUnanswered: ifUnanswered || null,
    words: isMessage && hasWords ? { en, es } : null,
  };
}

/** Messages that ask again have a place of their own in the day, and so have those that ask nothing. */
function slotOf({ action, waits, ifUnanswered }: StepValues): string {
  if (action !== 'MESSAGE') return 'task';
  if (ifUnanswered) return 'nudge';
  return waits ? 'check-in' : 'reminder';
}

/** What must hold before a programme is published; the server looks at the words and at the ladder. */
export function programmeSchema(t: TFunction<'admin'>) {
  const filled = z.string().refine((text) => text.trim() !== '', t('programme.missing'));
  const whole = (min: number, max: number) =>
    z.coerce
      .number()
      .int(t('programme.wholeNumber'))
      .min(min, t('programme.range', { min, max }))
      .max(max, t('programme.range', { min, max }));
  return z.object({
    name: filled,
    steps: z.array(
      z.object({
        name: filled,
        dayOffset: whole(-60, 400),
        afterHours: z.literal('').or(whole(-72, 336)),
        localTime: z.string().regex(/^\d\d:\d\d$/, t('programme.timeMissing')),
        sendWithinHours: whole(1, 168),
        openForDays: whole(0, 60),
      }),
    ),
  });
}
