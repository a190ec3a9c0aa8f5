import { Box, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay, zoneCity } from '@stepwell/web/format/zones';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { dayRange } from '../../parts/day-range';
import { PrintForButton } from '../../parts/print-for';
import { PartTwoNotice, PrintedOn } from '../../parts/print-parts';
import { AttendanceLogQuery, SeeSlipMutation, type LogEntry } from './attendance.graphql';
import { AttendanceTable } from './attendance-table';
import { InErrorDialog } from './in-error-dialog';

const atRest = { from: '', until: '' };

/** The log of a range of days, to look through, to correct and to print. */
export function LogSection({ patientId, action }: { patientId: string; action: ReactNode }) {
  const { t } = useTranslation();
  const { now, zone, locale } = useReader();
  const { filters, setFilters, isFiltered } = useUrlFilters(atRest);
  const range = dayRange(filters, localDay(now, zone));
  const [slip, setSlip] = useState<LogEntry>();
  const [wrong, setWrong] = useState<LogEntry>();
  const seeSlip = useSendDocument(SeeSlipMutation, { changes: ['patients'] });
  const { data, error, refetch } = useDocument(AttendanceLogQuery, { patientId, ...range }, { topics: ['patients'] });
  const log = data?.attendanceLog;
  return (
    <Box component="section" aria-labelledby="attendance-log">
      <Group justify="space-between" align="flex-start" gap="sm" mb="sm">
        <Box miw={0}>
          <Title order={2} id="attendance-log">
            {t('attended.title')}
          </Title>
          <Text c="dimmed" className="sw-figures" role="status">
            {log &&
              t('attended.summary', {
                count: log.totalCount,
                from: writtenDay(range.from, locale),
                until: writtenDay(range.until, locale),
                city: zoneCity(log.timeZone),
              })}
          </Text>
          <PrintedOn />
          <PartTwoNotice />
          <Text className="sw-print-only">{t('attended.onPaper')}</Text>
        </Box>
        <Group gap="sm">
          {log && log.totalCount > 0 && <PrintForButton patientId={patientId} categories={['PROGRESS']} />}
          {action}
        </Group>
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
      {!log ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <TableSkeleton columns={4} />
        )
      ) : log.entries.length === 0 ? (
        <EmptyState title={t('attended.emptyTitle')} hint={t('attended.emptyHint')} />
      ) : (
        <AttendanceTable entries={log.entries} zone={log.timeZone} onSlip={setSlip} onError={setWrong} />
      )}
      <ConfirmDialog
        opened={slip !== undefined}
        onClose={() => setSlip(undefined)}
        title={t('attended.slipTitle', { name: slip?.meetingName ?? '' })}
        consequences={<Text>{t('attended.slipText')}</Text>}
        confirmLabel={t('attended.slip')}
        onConfirm={() => seeSlip.mutateAsync({ input: { attendanceId: slip!.id } })}
      />
      <InErrorDialog entry={wrong} onClose={() => setWrong(undefined)} />
    </Box>
  );
}
