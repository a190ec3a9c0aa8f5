import { Anchor, Group, Text } from '@mantine/core';
import { ageOn, daysBetween } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import type { DataColumn } from '@stepwell/web/ui/data-table';
import { DayText, MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseloadQuery } from '../../../gql/graphql';
import { useScoreWords } from '../../parts/mood';
import { urls } from '../../urls';

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

function LastCheckIn({ row }: { row: Row }) {
  const { t } = useTranslation();
  const scoresOf = useScoreWords();
  const last = row.lastCheckIn;
  if (!last) return null;
  return (
    <>
      <MomentText at={last.answeredAt} />
      <Text size="xs" c="dimmed">
        {scoresOf(last)}
      </Text>
      {last.wantsCall && <StatusBadge tone="waiting">{t('checkIn.wantsCall')}</StatusBadge>}
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

/** Columns of the caseload, the row's link first. */
export function useCaseloadColumns(): DataColumn<Row>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', header: t('caseload.name'), width: '22%', cell: (row) => <NameCell row={row} /> },
    {
      key: 'place',
      header: t('caseload.place'),
      width: '20%',
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
    {
      key: 'checkIn',
      header: t('caseload.lastCheckIn'),
      width: '18%',
      skipEmpty: true,
      cell: (row) => (row.lastCheckIn ? <LastCheckIn row={row} /> : null),
    },
    {
      key: 'followUp',
      header: t('caseload.nextFollowUp'),
      skipEmpty: true,
      cell: (row) => (row.nextFollowUpAt ? <MomentText at={row.nextFollowUpAt} zone={row.timeZone} /> : null),
    },
    { key: 'goal', header: t('caseload.goal'), width: '9%', skipEmpty: true, cell: (row) => row.meetingsPerWeek },
    { key: 'review', header: t('caseload.review'), cell: (row) => <Review row={row} /> },
    {
      key: 'tasks',
      header: t('caseload.tasks'),
      width: '8%',
      numeric: true,
      skipEmpty: true,
      cell: (row) => (row.openTaskCount > 0 ? <Text fw={600}>{row.openTaskCount}</Text> : null),
    },
  ];
}
