import { Anchor, Group, Text } from '@mantine/core';
import { ageOn, daysBetween } from '@stepwell/web/format/calendar';
import { useSession } from '@stepwell/web/session/session-provider';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import type { ColumnSort, DataColumn } from '@stepwell/web/ui/data-table';
import { DayText, MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { CaseloadQuery } from '../../../gql/graphql';
import { useScoreWords } from '../../parts/mood';
import { useSignalWords } from '../../parts/signal-words';
import { urls } from '../../urls';
import { GoalSparkline } from './goal-sparkline';
import { orders, type CaseloadFilterValues } from './caseload-state';

type Row = CaseloadQuery['caseload']['edges'][number]['node'];

const reviewSoonDays = 7;

function Quiet({ children }: { children: ReactNode }) {
  return <Text c="dimmed">{children}</Text>;
}

function Review({ row }: { row: Row }) {
  const { t } = useTranslation();
  const reader = useReader();
  if (!row.activePlanId) return <Quiet>{t('caseload.noPlan')}</Quiet>;
  if (!row.planReviewDue) return null;
  const days = daysBetween(localDay(reader.now, row.timeZone), row.planReviewDue);
  return (
    <Group gap={6}>
      <DayText day={row.planReviewDue} />
      {days <= reviewSoonDays && (
        <StatusBadge tone="overdue">{t(days < 0 ? 'caseload.overdue' : 'caseload.soon')}</StatusBadge>
      )}
    </Group>
  );
}

function LastContact({ row }: { row: Row }) {
  const { t } = useTranslation();
  const scoresOf = useScoreWords();
  const { lastCheckIn: last, lastContactAt: at, lastContactKind: kind } = row;
  if (!at || !kind) return null;
  return (
    <>
      <MomentText at={at} />
      <Text size="xs" c="dimmed">
        {kind === 'CHECK_IN' && last ? scoresOf(last) : t(`caseload.contact.${kind}`)}
      </Text>
      {last?.wantsCall && <StatusBadge tone="waiting">{t('checkIn.wantsCall')}</StatusBadge>}
    </>
  );
}

const SPELLED_OUT = 2;

/** Why somebody should look: what the rules found, the most urgent first, with the evidence. */
function Signals({ row }: { row: Row }) {
  const { t } = useTranslation();
  const wordsOf = useSignalWords();
  const more = row.signals.length - SPELLED_OUT;
  return (
    <>
      {row.hasSafetyItem && <StatusBadge tone="safety">{t('caseload.safetyOpen')}</StatusBadge>}
      {row.signals.slice(0, SPELLED_OUT).map((signal) => {
        const { why, evidence } = wordsOf(signal);
        return (
          <Text key={signal.id}>
            {why}
            <Text span size="xs" c="dimmed" display="block" className="sw-figures">
              {evidence}
            </Text>
          </Text>
        );
      })}
      {more > 0 && (
        <Text size="xs" c="dimmed">
          {t('caseload.moreSignals', { count: more })}
        </Text>
      )}
    </>
  );
}

function NameCell({ row }: { row: Row }) {
  const { t } = useTranslation();
  const reader = useReader();
  const age = t('caseload.years', { count: ageOn(row.birthDate, reader) });
  const counselor = row.primaryCounselorName ? t('caseload.counselor', { name: row.primaryCounselorName }) : undefined;
  return (
    <>
      <Anchor component={RouterLink} href={urls.patient(row.id)} fw={600} data-row-link>
        {row.displayName}
      </Anchor>
      <Text size="xs" c="dimmed">
        {[age, counselor].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}

/** Columns of the caseload, the row's link first; the same ones until permissions or language change. */
export function useCaseloadColumns(): DataColumn<Row>[] {
  const { t } = useTranslation();
  const { can } = useSession();
  const [seesFollowUps, seesPlans] = [can('followup:read'), can('plan:read')];
  return useMemo(() => {
    const clinical: DataColumn<Row>[] = [
      {
        key: 'signals',
        header: t('caseload.signals'),
        width: '19%',
        skipEmpty: true,
        cell: (row) => (row.hasSafetyItem || row.signals.length > 0 ? <Signals row={row} /> : null),
      },
      {
        key: 'goal',
        header: t('caseload.goal'),
        width: '10%',
        skipEmpty: true,
        cell: (row) =>
          row.weekGoals.some((goal) => goal) ? (
            <GoalSparkline attended={row.weekAttended} goals={row.weekGoals} />
          ) : null,
      },
      {
        key: 'contact',
        header: t('caseload.lastContact'),
        width: '13%',
        skipEmpty: true,
        cell: (row) => (row.lastContactAt ? <LastContact row={row} /> : null),
      },
      {
        key: 'followUp',
        header: t('caseload.nextFollowUp'),
        width: '12%',
        skipEmpty: true,
        cell: (row) => (row.nextFollowUpAt ? <MomentText at={row.nextFollowUpAt} zone={row.timeZone} /> : null),
      },
    ];
    return [
      { key: 'name', header: t('caseload.name'), cell: (row) => <NameCell row={row} /> },
      {
        key: 'place',
        header: t('caseload.place'),
        width: '13%',
        cell: (row) => (
          <>
            {row.facilityName}
            {row.levelOfCare && (
              <Text size="xs" c="dimmed">
                {t(`levelOfCare.${row.levelOfCare}`)}
              </Text>
            )}
          </>
        ),
      },
      ...(seesFollowUps ? clinical : []),
      ...(seesPlans
        ? [{ key: 'review', header: t('caseload.review'), width: '9%', cell: (row: Row) => <Review row={row} /> }]
        : []),
      {
        key: 'tasks',
        header: t('caseload.tasks'),
        width: '6%',
        numeric: true,
        skipEmpty: true,
        cell: (row) => (row.openTaskCount > 0 ? <Text fw={600}>{row.openTaskCount}</Text> : null),
      },
    ];
  }, [t, seesFollowUps, seesPlans]);
}

/** How the list is sorted by each column that it can be sorted by. */
export function sortsOf(
  filters: CaseloadFilterValues,
  onSort: (changes: Partial<CaseloadFilterValues>) => void,
): Record<string, ColumnSort> {
  return Object.fromEntries(
    orders.map(({ order, column }) => {
      const isSorted = filters.order === order;
      const isDescending = isSorted && filters.descending === 'yes';
      const isTurned = isSorted && !isDescending;
      return [
        column,
        {
          direction: !isSorted ? 'none' : isDescending ? 'descending' : 'ascending',
          next: isTurned ? 'descending' : 'ascending',
          onSort: () => onSort({ order, descending: isTurned ? 'yes' : '' }),
        },
      ];
    }),
  );
}
