import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { CreateFacilityGroupInput, GroupFormat, GroupKind, LevelOfCare } from '../../../gql/graphql';
import type { GroupPlanFacts } from './group.graphql';
import { recurrenceValuesOf, ruleOf, weeklyFrom, type RecurrenceValues } from './recurrence-values';

/** What the form of a group holds; numbers as they are typed. */
export type GroupValues = {
  kind: GroupKind;
  title: string;
  programme: string;
  levelOfCare: LevelOfCare | '';
  facilitatorId: string;
  coFacilitatorId: string;
  facilityId: string;
  room: string;
  telehealthLink: string;
  capacity: string;
  startsOn: string;
  startTime: string;
  durationMinutes: string;
  recurrence: RecurrenceValues;
  rotation: GroupFormat[];
};

/** The form of a new group that begins on `startsOn` (YYYY-MM-DD), led by `facilitatorId` where that is known. */
export function blankGroup(startsOn: string, facilityId: string, facilitatorId: string): GroupValues {
  return {
    kind: 'THERAPY',
    title: '',
    programme: '',
    levelOfCare: '',
    facilitatorId,
    coFacilitatorId: '',
    facilityId,
    room: '',
    telehealthLink: '',
    capacity: '12',
    startsOn,
    startTime: '10:00',
    durationMinutes: '90',
    recurrence: weeklyFrom(startsOn),
    rotation: [],
  };
}

/** The form of a group as it is planned now. */
export function groupValues(group: GroupPlanFacts): GroupValues {
  const { kind, title, facilityId, startsOn, rotation } = group;
  return {
    ...{ kind, title, facilityId, startsOn, rotation },
    programme: group.programme ?? '',
    levelOfCare: group.levelOfCare ?? '',
    facilitatorId: group.facilitator.id,
    coFacilitatorId: group.coFacilitator?.id ?? '',
    room: group.room ?? '',
    telehealthLink: group.telehealthLink ?? '',
    capacity: String(group.capacity),
    startTime: group.startTime.slice(0, 5),
    durationMinutes: String(group.durationMinutes),
    recurrence: recurrenceValuesOf(group.recurrence, startsOn),
  };
}

/** When the group meets, as the API takes it. */
export function timesOf(values: GroupValues) {
  const { facilityId, startsOn, startTime, rotation } = values;
  return {
    ...{ facilityId, startsOn, startTime, rotation },
    durationMinutes: Number(values.durationMinutes),
    recurrence: ruleOf(values.recurrence),
  };
}

/** The whole form as the API takes it. */
export function groupInput(values: GroupValues): CreateFacilityGroupInput {
  const { kind, title, programme, levelOfCare, facilitatorId, coFacilitatorId, room, telehealthLink } = values;
  return {
    ...timesOf(values),
    kind,
    title: title.trim(),
    programme: programme.trim() || null,
    levelOfCare: levelOfCare || null,
    facilitatorId,
    coFacilitatorId: coFacilitatorId || null,
    room: room.trim() || null,
    telehealthLink: telehealthLink.trim() || null,
    capacity: Number(values.capacity),
  };
}

/** A whole number within bounds, as it is typed. */
export function typedNumber(least: number, most: number, sentence: string) {
  return z
    .string()
    .trim()
    .refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most, { error: sentence });
}

/** Rules of when a group meets: what holds, can be looked at before it is saved. */
export function timesSchema(t: TFunction) {
  return z
    .object({
      facilityId: z.string().min(1, t('groupPlan.facilityMissing')),
      startsOn: z.iso.date(t('groupPlan.startsOnMissing')),
      startTime: z.string().min(1, t('groupPlan.startTimeMissing')),
      durationMinutes: typedNumber(5, 720, t('groupPlan.durationWrong')),
      recurrence: z.custom<RecurrenceValues>(),
    })
    .superRefine(({ startsOn, recurrence }, context) => {
      const { pattern, weekdays, weeks, ends, until, count } = recurrence;
      const refuse = (field: keyof RecurrenceValues, message: string): void =>
        context.addIssue({ code: 'custom', path: ['recurrence', field], message });
      if (pattern === 'WEEKLY' && weekdays.length === 0) refuse('weekdays', t('groupPlan.daysMissing'));
      if (pattern === 'WEEKDAY_OF_MONTH' && weeks.length === 0) refuse('weeks', t('groupPlan.weeksMissing'));
      if (pattern === 'SINGLE' || pattern === 'KEPT') return;
      if (ends === 'ON' && until === '') refuse('until', t('groupPlan.untilMissing'));
      if (ends === 'ON' && until !== '' && until < startsOn) refuse('until', t('groupPlan.untilEarly'));
      if (ends === 'AFTER' && !/^[1-9]\d{0,2}$/.test(count)) refuse('count', t('groupPlan.countWrong'));
    });
}

/** Rules of the whole form, with sentences for what is wrong. */
export function groupSchema(t: TFunction) {
  return z
    .object({
      title: z.string().trim().min(1, t('groupPlan.titleMissing')),
      facilitatorId: z.string().min(1, t('groupPlan.facilitatorMissing')),
      coFacilitatorId: z.string(),
      telehealthLink: z
        .string()
        .trim()
        .refine((link) => link === '' || /^https:\/\/\S+$/.test(link), { error: t('groupPlan.linkWrong') }),
      capacity: typedNumber(1, 200, t('groupPlan.capacityWrong')),
    })
    .refine((values) => values.coFacilitatorId === '' || values.coFacilitatorId !== values.facilitatorId, {
      path: ['coFacilitatorId'],
      error: t('groupPlan.samePerson'),
    })
    .and(timesSchema(t));
}
