import { Box, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useConnection, useDocument } from '@stepwell/web/graphql/use-document';
import { TableFooter } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton, TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { dayRange } from '../../parts/day-range';
import { PrintForButton } from '../../parts/print-for';
import { PartTwoNotice, PrintedOn } from '../../parts/print-parts';
import { usePatientId } from '../../parts/use-patient-id';
import { EntryTable } from './entry-table';
import { MembershipsCard } from './memberships-card';
import { GroupAttendanceQuery, PatientGroupEntriesQuery, PatientGroupsQuery } from './patient-groups.graphql';

const atRest = { from: '', until: '' };
/** Whole ranges are printed: a page holds what a quarter has for most. */
const PAGE = 100;

/** Groups of the facility: places, attendance in figures, and each signed session; on paper, attendance alone. */
export function PatientGroupsPage() {
  const { t } = useTranslation();
  const id = usePatientId();
  const { data, error, refetch } = useDocument(PatientGroupsQuery, { id }, { topics: ['groups', 'patients'] });
  const patient = data?.patient.id === id ? data.patient : undefined;
  return (
    <Stack gap="md">
      <Box className="sw-no-print">
        {patient ? (
          <MembershipsCard memberships={patient.groupMemberships} />
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <CardsSkeleton cards={1} />
        )}
      </Box>
      <Sessions key={id} patientId={id} title={t('patientGroups.sessions')} />
    </Stack>
  );
}

function Sessions({ patientId, title }: { patientId: string; title: string }) {
  const { t } = useTranslation();
  const { now, zone, locale } = useReader();
  const { filters, setFilters, isFiltered } = useUrlFilters(atRest);
  const range = dayRange(filters, localDay(now, zone));
  const variables = { patientId, ...range };
  const figures = useDocument(GroupAttendanceQuery, variables, { topics: ['groups'] }).data?.groupAttendanceSummary;
  const list = useConnection(
    PatientGroupEntriesQuery,
    { ...variables, first: PAGE },
    (answer) => answer.patientGroupEntries,
    { topics: ['groups'] },
  );
  return (
    <Box component="section" aria-labelledby="group-sessions">
      <Group justify="space-between" align="flex-start" gap="sm" mb="sm">
        <Box miw={0}>
          <Title order={2} id="group-sessions">
            {title}
          </Title>
          <Text c="dimmed" className="sw-figures" role="status">
            {figures !== undefined &&
              figures.expected > 0 &&
              [
                t('patientGroups.figures', { count: figures.expected, attended: figures.attended }),
                figures.excused > 0 && t('patientGroups.excused', { count: figures.excused }),
                figures.noShow > 0 && t('patientGroups.noShow', { count: figures.noShow }),
                t('patientGroups.minutes', { count: figures.minutes }),
              ]
                .filter(Boolean)
                .join(' · ')}
          </Text>
          <Text c="dimmed" className="sw-figures">
            {t('patientGroups.range', { from: writtenDay(range.from, locale), until: writtenDay(range.until, locale) })}
          </Text>
          <PrintedOn />
          <PartTwoNotice />
        </Box>
        {list.rows && list.rows.length > 0 && (
          <PrintForButton patientId={patientId} categories={['ATTENDANCE', 'PROGRESS']} />
        )}
      </Group>
      <Group gap="sm" mb="md" align="flex-end" className="sw-no-print">
        {(['from', 'until'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t(`checkIns.${end}`)}
            value={range[end]}
            onChange={(event) => setFilters({ [end]: event.currentTarget.value })}
          />
        ))}
        {isFiltered && (
          <Button variant="default" onClick={() => setFilters(atRest)}>
            {t('checkIns.reset')}
          </Button>
        )}
      </Group>
      {!list.rows ? (
        list.error ? (
          <ErrorState error={list.error} onRetry={list.retry} />
        ) : (
          <TableSkeleton columns={4} />
        )
      ) : list.rows.length === 0 ? (
        <EmptyState title={t('patientGroups.emptyTitle')} hint={t('patientGroups.emptyHint')} />
      ) : (
        <>
          <EntryTable entries={list.rows} />
          <TableFooter
            shown={list.rows.length}
            total={list.totalCount}
            hasMore={list.hasMore}
            isLoading={list.isLoadingMore}
            onMore={list.loadMore}
          />
        </>
      )}
    </Box>
  );
}
