import { Text } from '@mantine/core';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { wayOf, type ShownProgramme, type ShownStep } from './programme-values';

const outcomes = ['reached', 'leftMessage', 'notReached', 'posted'] as const;

/** The steps of a programme in words, each with how it went in the last 90 days. */
export function StepTable({ programme }: { programme: ShownProgramme }) {
  const { t } = useTranslation('admin');
  const countsOf = new Map(programme.counts.steps.map((each) => [each.stepCode, each]));
  const nameOf = new Map(programme.steps.map(({ code, name }) => [code, name]));
  const rate = (answered: number, went: number): string => (went === 0 ? '' : t('programme.rate', { answered, went }));
  const columns: DataColumn<ShownStep>[] = [
    {
      key: 'name',
      header: t('programme.stepName'),
      width: '26%',
      cell: ({ name, ifUnanswered }) => (
        <>
          <Text fw={600}>{name}</Text>
          {ifUnanswered && (
            <Text size="sm" c="dimmed">
              {t('programme.onlyAfter', { name: nameOf.get(ifUnanswered) ?? ifUnanswered })}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'when',
      header: t('programme.when'),
      cell: ({ dayOffset, localTime, afterHours }) => (
        <>
          {afterHours != null && (
            <Text>
              {t(afterHours < 0 ? 'programme.hoursBefore' : 'programme.hoursAfter', { count: Math.abs(afterHours) })}
            </Text>
          )}
          <Text {...(afterHours != null && { size: 'sm', c: 'dimmed' })}>
            {afterHours != null && `${t('programme.elseDays')} `}
            {t(dayOffset < 0 ? 'programme.dayBefore' : 'programme.dayAfter', {
              count: Math.abs(dayOffset),
              time: localTime.slice(0, 5),
            })}
          </Text>
        </>
      ),
    },
    {
      key: 'what',
      header: t('programme.action.label'),
      cell: ({ action, channels }) =>
        action === 'MESSAGE' ? t(`programme.way.${wayOf(channels)}`) : t(`programme.action.${action}`),
    },
    {
      key: 'email',
      header: t('programme.byEmail'),
      skipEmpty: true,
      cell: ({ code }) => rate(countsOf.get(code)?.answeredByEmail ?? 0, countsOf.get(code)?.byEmail ?? 0),
    },
    {
      key: 'sms',
      header: t('programme.bySms'),
      skipEmpty: true,
      cell: ({ code }) => rate(countsOf.get(code)?.answeredBySms ?? 0, countsOf.get(code)?.bySms ?? 0),
    },
    {
      key: 'voice',
      header: t('programme.byVoice'),
      numeric: true,
      skipEmpty: true,
      cell: ({ code }) => countsOf.get(code)?.answeredByVoice || null,
    },
    {
      key: 'not',
      header: t('programme.notSent'),
      numeric: true,
      skipEmpty: true,
      cell: ({ code }) => countsOf.get(code)?.notSent || null,
    },
    {
      key: 'tasks',
      header: t('programme.tasks'),
      numeric: true,
      skipEmpty: true,
      cell: ({ code }) => countsOf.get(code)?.tasks || null,
    },
    {
      key: 'came',
      header: t('programme.came'),
      skipEmpty: true,
      cell: ({ code }) =>
        outcomes
          .map((outcome) => ({ outcome, count: countsOf.get(code)?.[outcome] ?? 0 }))
          .filter(({ count }) => count > 0)
          .map(({ outcome, count }) => t(`programme.outcome.${outcome}`, { count }))
          .join(', ') || null,
    },
  ];
  return (
    <DataTable caption={t('programme.steps')} columns={columns} rows={programme.steps} rowId={({ code }) => code} />
  );
}
