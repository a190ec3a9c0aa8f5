import { Button, Group, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { zoneCity } from '@stepwell/web/format/zones';
import { useSession } from '@stepwell/web/session/session-provider';
import type { DataColumn } from '@stepwell/web/ui/data-table';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Cover } from './cover.graphql';

/** Columns of the list of covers. */
export function useCoverColumns(onEnd: (cover: Cover) => void): DataColumn<Cover>[] {
  const { t } = useTranslation();
  const reader = useReader();
  const { viewer } = useSession();
  const named = ({ id, displayName }: Cover['lender']): string =>
    id === viewer.staffMemberId ? t('cover.you', { name: displayName }) : displayName;
  return [
    {
      key: 'lender',
      header: t('cover.lender'),
      cell: ({ lender }) => <Text fw={600}>{named(lender)}</Text>,
    },
    { key: 'covering', header: t('cover.covering'), cell: ({ covering }) => named(covering) },
    {
      key: 'patients',
      header: t('cover.patients'),
      cell: ({ isWhole, patientCount: count }) => t(isWhole ? 'cover.all' : 'cover.part', { count }),
    },
    {
      key: 'days',
      header: t('cover.days'),
      cell: ({ fromDay, untilDay, timeZone, isRunning }) => (
        <Group gap="xs">
          <Text className="sw-figures">
            {fromDay === untilDay
              ? sayDay(fromDay, reader)
              : `${sayDay(fromDay, reader)} – ${sayDay(untilDay, reader)}`}
            {timeZone === reader.zone ? '' : `, ${zoneCity(timeZone)}`}
          </Text>
          <StatusBadge tone={isRunning ? 'waiting' : 'plain'}>
            {t(isRunning ? 'cover.running' : 'cover.toCome')}
          </StatusBadge>
        </Group>
      ),
    },
    {
      key: 'end',
      header: t('tasks.action'),
      headerHidden: true,
      cell: (cover) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('cover.endOf', { name: cover.covering.displayName })}
          onClick={() => onEnd(cover)}
        >
          {t('cover.end')}
        </Button>
      ),
    },
  ];
}
