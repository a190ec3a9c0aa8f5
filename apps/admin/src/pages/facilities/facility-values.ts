import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { FacilitiesQuery as Answer } from '../../../gql/graphql';
import { dutyProblems, sortedIntervals, type DutyInterval, type DutyProblem } from './duty-hours';

/** A facility as the server tells it. */
export type Facility = Answer['facilities'][number];

/** What somebody enters about a facility; a type, so that forms may index it. */
export type FacilityValues = {
  name: string;
  /** IANA name; empty until one is chosen. */
  timeZone: string;
  /** Empty means none. */
  phone: string;
  /** ZIP code; empty means none. */
  postalCode: string;
  dutyHours: DutyInterval[];
};

/** Form of one facility. */
export type FacilityFormState = AppFormState<FacilityValues>;

/** A facility as its form shows it. */
export function facilityValues({ name, timeZone, phone, postalCode, dutyHours }: Facility): FacilityValues {
  const intervals = dutyHours.map(({ weekday, startTime, endTime }) => ({ weekday, startTime, endTime }));
  const dutyIntervals = sortedIntervals(intervals);
  return { name, timeZone, phone: phone ?? '', postalCode: postalCode ?? '', dutyHours: dutyIntervals };
}

/** Rules of the form, in the words of the catalogue. */
export function facilitySchema(t: TFunction<'admin'>) {
  const sentences: Record<DutyProblem, string> = {
    incomplete: t('facilities.hoursIncomplete'),
    'ends-early': t('facilities.hoursEndEarly'),
    overlaps: t('facilities.hoursOverlap'),
  };
  const interval = z.object({ weekday: z.number(), startTime: z.string(), endTime: z.string() });
  return z.object({
    name: z.string().trim().min(1, t('facilities.nameMissing')).max(200, t('facilities.nameLong')),
    timeZone: z.string().min(1, t('facilities.zoneMissing')),
    phone: z
      .string()
      .trim()
      .regex(/^$|^[+()\d][\d\s().-]{5,30}$/, t('facilities.phoneWrong')),
    postalCode: z
      .string()
      .trim()
      .regex(/^$|^\d{5}(-\d{4})?$/, t('facilities.postalCodeWrong')),
    dutyHours: z.array(interval).superRefine((intervals, context) => {
      for (const { index, problem } of dutyProblems(intervals)) {
        const end = problem === 'incomplete' && !intervals[index]?.startTime ? 'startTime' : 'endTime';
        context.addIssue({ code: 'custom', path: [index, end], message: sentences[problem] });
      }
    }),
  });
}
