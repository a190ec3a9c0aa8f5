import { Button, Group, Text } from '@mantine/core';
import { writtenMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSession } from '@stepwell/web/session/session-provider';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { LogEntry } from './attendance.graphql';
import classes from './attendance.module.css';

interface AttendanceTableProps {
  entries: readonly LogEntry[];
  zone: string;
  onSlip: (entry: LogEntry) => void;
  onError: (entry: LogEntry) => void;
}

/** One line per meeting; what was entered in error stays on screen, struck out, and is left off paper. */
export function AttendanceTable({ entries, zone, onSlip, onError }: AttendanceTableProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const reader = useReader();
  const who = (name: string | null | undefined): string => name ?? t('attended.byPatient');
  const when = (instant: string): string => writtenMoment(instant, reader.locale, zone);
  const columns: DataColumn<LogEntry>[] = [
    {
      key: 'meeting',
      header: t('attended.meeting'),
      width: '30%',
      cell: ({ meetingName, enteredInErrorAt }) => (
        <Text component="span" fw={600} td={enteredInErrorAt ? 'line-through' : undefined}>
          {meetingName}
        </Text>
      ),
    },
    {
      key: 'when',
      header: t('attended.when'),
      cell: ({ startedAt }) => <time dateTime={startedAt}>{when(startedAt)}</time>,
    },
    {
      key: 'evidence',
      header: t('attended.evidence'),
      cell: (entry) => <Evidence entry={entry} who={who} when={when} />,
    },
    {
      key: 'logged',
      header: t('attended.logged'),
      cell: ({ loggedAt, loggedByName }) => (
        <Text component="span" c="dimmed">{`${who(loggedByName)}, ${when(loggedAt)}`}</Text>
      ),
    },
    {
      key: 'actions',
      header: t('attended.actions'),
      headerHidden: true,
      cell: (entry) =>
        can('attendance:log') && !entry.enteredInErrorAt ? (
          <Group gap={4} wrap="nowrap" className="sw-no-print" justify="flex-end">
            {entry.evidence !== 'SLIP_SEEN' && entry.evidence !== 'STAFF_OBSERVED' && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('attended.slipOf', { name: entry.meetingName })}
                onClick={() => onSlip(entry)}
              >
                {t('attended.slip')}
              </Button>
            )}
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              aria-label={t('attended.errorOf', { name: entry.meetingName })}
              onClick={() => onError(entry)}
            >
              {t('attended.error')}
            </Button>
          </Group>
        ) : null,
    },
  ];
  return (
    <div className={classes['log']}>
      <DataTable caption={t('attended.caption')} columns={columns} rows={entries} rowId={({ id }) => id} />
    </div>
  );
}

interface EvidenceProps {
  entry: LogEntry;
  who: (name: string | null | undefined) => string;
  when: (instant: string) => string;
}

function Evidence({ entry, who, when }: EvidenceProps) {
  const { t } = useTranslation();
  if (entry.enteredInErrorAt) {
    const said = { who: who(entry.enteredInErrorByName), when: when(entry.enteredInErrorAt) };
    return (
      <Text component="span" data-in-error>
        {t('attended.inError', said)}
        {entry.errorReason && `: ${entry.errorReason}`}
      </Text>
    );
  }
  return (
    <>
      {t(`attended.levels.${entry.evidence}`)}
      {entry.slipSeenByName && <Text component="span" c="dimmed">{` (${entry.slipSeenByName})`}</Text>}
      {entry.confirmed.length > 0 && (
        <Text component="span" c="dimmed" display="block" size="xs" className="sw-no-print">
          {t('attended.overlapConfirmed')}
        </Text>
      )}
    </>
  );
}
