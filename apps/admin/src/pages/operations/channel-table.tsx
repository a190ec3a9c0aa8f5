import { Button, Text } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OperationsQuery as Answer } from '../../../gql/graphql';
import { lateAfter, sayDuration } from './health';

type Channel = Answer['channelHealth'][number];
type Pause = Answer['sendingPauses'][number];

interface ChannelTableProps {
  channels: readonly Channel[];
  pauses: readonly Pause[];
  onPause: (scope: Pause['scope']) => void;
  onResume: (scope: Pause['scope']) => void;
}

/** Both channels: what the provider took, what waits, what went wrong how, and whether it is paused. */
export function ChannelTable({ channels, pauses, onPause, onResume }: ChannelTableProps) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const name = (channel: Channel['channel']) => t(`channels.${channel === 'EMAIL' ? 'email' : 'sms'}`);
  const failure = (kind: string): string => {
    const [status, reason = ''] = kind.split(' ');
    const known = (['retry', 'failed', 'unknown'] as const).find((one) => one === status);
    return known ? t(`channels.failure.${known}`, { reason }) : kind;
  };
  const columns: DataColumn<Channel>[] = [
    {
      key: 'channel',
      header: t('channels.channel'),
      width: '16%',
      cell: ({ channel }) => <Text fw={600}>{name(channel)}</Text>,
    },
    {
      key: 'last',
      header: t('channels.lastAccepted'),
      cell: ({ lastAcceptedAt, acceptedLastHour }) => (
        <>
          {lastAcceptedAt ? <MomentText at={lastAcceptedAt} /> : t('channels.never')}
          <Text size="xs" c="dimmed">
            {t('channels.lastHour')}: {t('channels.accepted', { count: acceptedLastHour })}
          </Text>
        </>
      ),
    },
    {
      key: 'waiting',
      header: t('channels.waiting'),
      cell: ({ dueNow, oldestDueSeconds }) =>
        dueNow > 0 ? (
          <>
            {new Intl.NumberFormat(locale).format(dueNow)}
            <Text size="xs" {...(oldestDueSeconds > lateAfter ? { fw: 600 } : { c: 'dimmed' })}>
              {t('channels.oldest', { time: sayDuration(oldestDueSeconds, locale) })}
            </Text>
          </>
        ) : (
          t('channels.none')
        ),
    },
    {
      key: 'failures',
      header: t('channels.failures'),
      cell: ({ failures }) =>
        failures.length > 0
          ? failures.map(({ kind, count }) => (
              <Text key={kind} size="sm">
                {new Intl.NumberFormat(locale).format(count)} · {failure(kind)}
              </Text>
            ))
          : t('channels.none'),
    },
    {
      key: 'state',
      header: t('channels.state'),
      cell: ({ channel }) => {
        const pause = pauses.find(({ scope }) => scope === channel);
        return pause ? (
          <>
            <StatusBadge tone="overdue">{t('channels.isPaused')}</StatusBadge>
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {t('channels.pausedBy', { name: pause.pausedByName, reason: pause.reason })}
            </Text>
          </>
        ) : (
          t('channels.runs')
        );
      },
    },
    {
      key: 'act',
      header: t('channels.pause'),
      headerHidden: true,
      cell: ({ channel }) => {
        const isPaused = pauses.some(({ scope }) => scope === channel);
        return (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t(isPaused ? 'channels.resumeOne' : 'channels.pauseOne', { scope: name(channel) })}
            onClick={() => (isPaused ? onResume(channel) : onPause(channel))}
          >
            {t(isPaused ? 'channels.resume' : 'channels.pause')}
          </Button>
        );
      },
    },
  ];
  return (
    <DataTable caption={t('channels.caption')} columns={columns} rows={channels} rowId={({ channel }) => channel} />
  );
}
