import { fullDay, shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useMemo } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SayPlan } from './difference';

const plainDay = /^\d{4}-\d{2}-\d{2}$/;
const several = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The words of a plan as the page says them, for comparing versions. */
export function useSayPlan(): SayPlan {
  const { t } = useTranslation();
  const { locale } = useReader();
  return useMemo(() => {
    const value = (said: string): string => {
      if (said === 'true') return t('builder.yes');
      if (said === 'false') return t('builder.no');
      return plainDay.test(said) ? fullDay(said, locale) : said;
    };
    const names: Record<string, string> = {
      naloxoneLocation: t('builder.naloxoneLocation'),
      naloxoneWho: t('builder.naloxoneWho'),
      takesMedication: t('builder.takesMedication'),
      prescriber: t('builder.prescriber'),
      nextDose: t('builder.nextDose'),
      nextDoseKind: t('builder.nextDoseKind'),
      nextDoseOn: t('builder.nextDoseOn'),
      suppliedThrough: t('builder.suppliedThrough'),
      notes: t('builder.notes'),
      firstHour: t('builder.firstHour'),
      firstDay: t('builder.firstDay'),
      whoToTell: t('builder.whoToTell'),
      wayBack: t('builder.wayBack'),
      commitment: t('builder.commitment'),
      isShared: t('builder.shared'),
      sponsorCalls: t('builder.sponsorCalls'),
      sponsorVisits: t('builder.sponsorVisits'),
      reviewDue: t('builder.reviewDue'),
      reviewEveryDays: t('builder.reviewEvery'),
    };
    const dose: Record<string, string> = {
      DOSE: t('doseKind.DOSE'),
      INJECTION: t('doseKind.INJECTION'),
      PICK_UP: t('doseKind.PICK_UP'),
    };
    return {
      situation: ({ description, kind, likelihood, confidence, timeWindows }) =>
        several(
          description,
          t(`situationKind.${kind}`),
          typeof likelihood === 'number' && t('planView.likelihood', { value: likelihood }),
          typeof confidence === 'number' && t('planView.confidence', { value: confidence }),
          ...timeWindows.map(({ weekday, startTime, endTime }) =>
            t('planView.window', {
              day: weekdayName(weekday, locale),
              from: shortTime(startTime),
              until: shortTime(endTime),
            }),
          ),
        ),
      sign: ({ text, stage, observer }) => several(text, t(`stage.${stage}`), t(`observer.${observer}`)),
      strategy: ({ text, kind, steps, situationIds }, draft) =>
        several(
          text,
          ...steps,
          t(`copingKind.${kind}`),
          ...draft.highRiskSituations
            .filter(({ id }) => situationIds.includes(id))
            .map(({ description }) => t('planView.forSituations', { situations: description })),
        ),
      contact: ({ display, role, phone }) => several(display, t(`supportRole.${role}`), phone),
      goal: ({ text, horizon, targetOn }) =>
        several(text, t(`goalHorizon.${horizon}`), targetOn && t('planView.until', { day: fullDay(targetOn, locale) })),
      field: (name, said) => `${names[name] ?? name} ${dose[said] ?? value(said)}`,
      steps: (steps, time) =>
        `${t(time === 'firstHour' ? 'builder.firstHourOf' : 'builder.firstDayOf', {
          branch: t(`lapseBranch.${steps.branch}`),
        })}: ${steps[time]}`,
    };
  }, [t, locale]);
}
