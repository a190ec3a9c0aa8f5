import { Box, Text } from '@mantine/core';
import { fullDay, shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { readablePhone } from '@stepwell/web/format/phone';
import { useReader } from '@stepwell/web/format/use-reader';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPart, PlanDraft } from './plan-draft';
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
function useLines(draft: PlanDraft): Partial<Record<DraftPart, { id: string; line: ReactNode }[]>> {
  const { t } = useTranslation();
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

/** One part of a plan, to read. */
export function PartView({ part, draft }: { part: DraftPart; draft: PlanDraft }) {
  const { t } = useTranslation();
  const reader = useReader();
  const lines = useLines(draft)[part];
  const { medication, lapseResponse } = draft;
  if (part === 'medication') {
    const supplied = medication.suppliedThrough;
    const names = ['naloxoneLocation', 'naloxoneWho', 'prescriber', 'nextDose', 'notes'] as const;
    return (
      <Facts
        facts={[
          ...names.map((name): [string, string | null | undefined] => [t(`builder.${name}`), medication[name]]),
          [t('builder.suppliedThrough'), supplied && fullDay(supplied, reader.locale)],
        ]}
      />
    );
  }
  if (part === 'lapseResponse') {
    const names = ['firstHour', 'firstDay', 'whoToTell', 'wayBack'] as const;
    return <Facts facts={names.map((name) => [t(`builder.${name}`), lapseResponse[name]])} />;
  }
  if (part === 'noteToSelf' || part === 'reviewDue') {
    const text = part === 'reviewDue' ? draft.reviewDue && fullDay(draft.reviewDue, reader.locale) : draft.noteToSelf;
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
