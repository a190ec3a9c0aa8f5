import { Box, Text } from '@mantine/core';
import { fullDay, shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { readablePhone } from '@stepwell/web/format/phone';
import { useReader } from '@stepwell/web/format/use-reader';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PlanMeetings } from './plan-meetings';
import type { SignedMeetings } from './use-say-meeting';
import type { PlanDraft, PlanSection } from './plan-draft';
import classes from './plan-view.module.css';

/** Several lines of text as they were written. */
function Written({ children }: { children: ReactNode }) {
  return <Text className={classes['written'] ?? ''}>{children}</Text>;
}

function Facts({ facts }: { facts: [string, string | null | undefined][] }) {
  const { t } = useTranslation();
  const filled = facts.filter(([, value]) => value?.trim());
  if (filled.length === 0) return <Text c="dimmed">{t('planView.empty')}</Text>;
  return (
    <dl className={classes['facts']}>
      {filled.map(([name, value]) => (
        <Box key={name}>
          <dt>{name}</dt>
          <dd className={classes['written']}>{value}</dd>
        </Box>
      ))}
    </dl>
  );
}

function SituationView({ situation }: { situation: PlanDraft['highRiskSituations'][number] }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { kind, likelihood, confidence, timeWindows } = situation;
  const facts = [
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
  ];
  return (
    <>
      <Written>{situation.description}</Written>
      <Text size="xs" c="dimmed" className="sw-figures">
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}

function StrategyView({ strategy, draft }: { strategy: PlanDraft['copingStrategies'][number]; draft: PlanDraft }) {
  const { t } = useTranslation();
  const situations = draft.highRiskSituations
    .filter(({ id }) => strategy.situationIds.includes(id))
    .map(({ description }) => description.replace(/\.$/, ''))
    .join('; ');
  return (
    <>
      <Written>{strategy.text}</Written>
      {strategy.steps.length > 0 && (
        <ol className={classes['steps']}>
          {strategy.steps.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      )}
      <Text size="xs" c="dimmed">
        {[t(`copingKind.${strategy.kind}`), situations && t('planView.forSituations', { situations })]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </>
  );
}

/** The lines of one part, each as it is shown; undefined for parts that are no list. */
function useLines(draft: PlanDraft): Partial<Record<PlanSection, { id: string; line: ReactNode }[]>> {
  const { t } = useTranslation();
  const { locale } = useReader();
  return {
    motivations: draft.motivations.map(({ id, text }) => ({ id, line: <Written>{text}</Written> })),
    highRiskSituations: draft.highRiskSituations.map((situation) => ({
      id: situation.id,
      line: <SituationView situation={situation} />,
    })),
    warningSigns: draft.warningSigns.map(({ id, stage, observer, text }) => ({
      id,
      line: (
        <>
          <Written>{text}</Written>
          <Text size="xs" c="dimmed">
            {`${t(`stage.${stage}`)} · ${t('builder.observer')}: ${t(`observer.${observer}`)}`}
          </Text>
        </>
      ),
    })),
    copingStrategies: draft.copingStrategies.map((strategy) => ({
      id: strategy.id,
      line: <StrategyView strategy={strategy} draft={draft} />,
    })),
    goals: draft.goals.map(({ id, horizon, text, targetOn }) => ({
      id,
      line: (
        <>
          <Written>{text}</Written>
          <Text size="xs" c="dimmed">
            {[t(`goalHorizon.${horizon}`), targetOn && t('planView.until', { day: fullDay(targetOn, locale) })]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </>
      ),
    })),
    supportContacts: draft.supportContacts.map(({ id, role, display, phone }) => ({
      id,
      line: (
        <Text className="sw-figures">
          {[display, t(`supportRole.${role}`), phone && readablePhone(phone)].filter(Boolean).join(' · ')}
        </Text>
      ),
    })),
  };
}

interface PartViewProps {
  part: PlanSection;
  draft: PlanDraft;
  /** Meeting goal and meetings as they stood at the signature. */
  meetings?: SignedMeetings | null | undefined;
}

/** One part of a plan, to read. */
export function PartView({ part, draft, meetings }: PartViewProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const lines = useLines(draft)[part];
  const { medication, lapseResponse, weekly } = draft;
  if (part === 'medication') {
    const { suppliedThrough, takesMedication, nextDoseKind, nextDose, nextDoseOn } = medication;
    const next = [
      nextDoseKind && t(`doseKind.${nextDoseKind}`),
      nextDoseOn && fullDay(nextDoseOn, reader.locale),
      nextDose,
    ];
    return (
      <Facts
        facts={[
          [t('builder.naloxoneLocation'), medication.naloxoneLocation],
          [t('builder.naloxoneWho'), medication.naloxoneWho],
          [
            t('builder.takesMedication'),
            typeof takesMedication === 'boolean' ? t(takesMedication ? 'builder.yes' : 'builder.no') : null,
          ],
          [t('builder.prescriber'), medication.prescriber],
          [t('builder.nextDose'), next.filter(Boolean).join(', ')],
          [t('builder.suppliedThrough'), suppliedThrough && fullDay(suppliedThrough, reader.locale)],
          [t('builder.notes'), medication.notes],
        ]}
      />
    );
  }
  if (part === 'lapseResponse') {
    const names = ['firstHour', 'firstDay', 'whoToTell', 'wayBack'] as const;
    return (
      <Facts
        facts={[
          ...lapseResponse.bySubstance.flatMap(({ branch, firstHour, firstDay }): [string, string][] => [
            [t('builder.firstHourOf', { branch: t(`lapseBranch.${branch}`) }), firstHour],
            [t('builder.firstDayOf', { branch: t(`lapseBranch.${branch}`) }), firstDay],
          ]),
          ...names.map((name): [string, string] => [t(`builder.${name}`), lapseResponse[name]]),
        ]}
      />
    );
  }
  if (part === 'weekly') {
    const facts: [string, string | null | undefined][] = [
      [t('builder.commitment'), weekly.commitment],
      [t('builder.sponsorCalls'), weekly.sponsorCalls?.toString()],
      [t('builder.sponsorVisits'), weekly.sponsorVisits?.toString()],
      [t('builder.shared'), weekly.isShared ? t('builder.yes') : null],
    ];
    return (
      <>
        {meetings && <PlanMeetings {...meetings} />}
        <Facts facts={facts} />
      </>
    );
  }
  if (part === 'noteToSelf' || part === 'reviewDue') {
    const { reviewDue, reviewEveryDays } = draft;
    const review = [
      reviewDue && fullDay(reviewDue, reader.locale),
      reviewEveryDays && t('planView.rhythm', { count: reviewEveryDays }),
    ];
    const text = part === 'reviewDue' ? review.filter(Boolean).join(', ') : draft.noteToSelf;
    return text ? <Written>{text}</Written> : <Text c="dimmed">{t('planView.empty')}</Text>;
  }
  if (!lines || lines.length === 0) return <Text c="dimmed">{t('planView.empty')}</Text>;
  return (
    <ul className={classes['lines']}>
      {lines.map(({ id, line }) => (
        <li key={id}>{line}</li>
      ))}
    </ul>
  );
}
