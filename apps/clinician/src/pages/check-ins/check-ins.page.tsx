import { Box, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay, zoneCity } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PrintForButton } from '../../parts/print-for';
import { PartTwoNotice, PrintedOn } from '../../parts/print-parts';
import { usePatientId } from '../../parts/use-patient-id';
import { CheckInTable } from './check-in-table';
import { CheckInHistoryQuery } from './check-ins.graphql';
import { CravingTrend } from './craving-trend';
import { dayRange } from '../../parts/day-range';
import { PatternsCard } from './patterns-card';
import { RecordCheckInDialog } from './record-check-in-dialog';

const atRest = { from: '', until: '', record: '' };

/** Everything the patient answered in a range of days, to look through and to print. */
export function CheckInsPage() {
  const { t } = useTranslation();
  const { now, zone, locale } = useReader();
  const patientId = usePatientId();
  const { filters, setFilters, isFiltered } = useUrlFilters(atRest);
  const range = dayRange(filters, localDay(now, zone));
  const { data, error, refetch } = useDocument(
    CheckInHistoryQuery,
    { patientId, ...range },
    { topics: ['check-ins', 'patients'] },
  );
  const history = data?.checkInHistory;
  return (
    <Box maw={1080}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="sm">
        <Box miw={0}>
          <Title order={2}>{t('checkIns.title')}</Title>
          <Text c="dimmed" className="sw-figures" role="status">
            {history &&
              t('checkIns.summary', {
                count: history.totalCount,
                from: writtenDay(range.from, locale),
                until: writtenDay(range.until, locale),
                city: zoneCity(history.timeZone),
              })}
          </Text>
          <PrintedOn />
          <PartTwoNotice />
        </Box>
        <Group gap="sm">
          {history && history.totalCount > 0 && <PrintForButton patientId={patientId} categories={['PROGRESS']} />}
          <Allowed to="checkin:record">
            <Button className="sw-no-print" onClick={() => setFilters({ record: 'now' })}>
              {t('checkIns.record')}
            </Button>
          </Allowed>
        </Group>
      </Group>
      <RecordCheckInDialog
        patientId={patientId}
        opened={filters.record === 'now'}
        onClose={() => setFilters({ record: '' })}
      />
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
      {!history ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <TableSkeleton columns={5} />
        )
      ) : history.totalCount === 0 ? (
        <EmptyState title={t('checkIns.emptyTitle')} hint={t('checkIns.emptyHint')} />
      ) : (
        <>
          <Box mb="md">
            <CravingTrend patientId={patientId} range={range} checkIns={history.checkIns} zone={history.timeZone} />
          </Box>
          <Box mb="md">
            <PatternsCard patientId={patientId} range={range} />
          </Box>
          <CheckInTable checkIns={history.checkIns} zone={history.timeZone} />
          {history.totalCount > history.checkIns.length && (
            <Text mt="sm">{t('checkIns.cut', { count: history.checkIns.length })}</Text>
          )}
        </>
      )}
    </Box>
  );
}
