import { Button, Group } from '@mantine/core';
import { sayDay, shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Coverage, Shift } from './coverage-words';
import { RemoveOnCallShiftMutation } from './coverage.graphql';

interface ShiftTableProps {
  coverage: Coverage;
  mayChange: boolean;
}

/** The shifts behind the coming weeks: those of every week, then single dates. */
export function ShiftTable({ coverage, mayChange }: ShiftTableProps) {
  const { t } = useTranslation('admin');
  const reader = useReader();
  const toast = useToast();
  const [removing, setRemoving] = useState<Shift>();
  const remove = useSendDocument(RemoveOnCallShiftMutation, { changes: ['organization'] });
  const whenOf = ({ weekday, localDate, startTime, endTime }: Shift): string =>
    t('coverage.hours', {
      day: localDate
        ? sayDay(localDate, reader)
        : t('coverage.every', { day: weekdayName(weekday ?? 0, reader.locale) }),
      from: shortTime(startTime),
      until: shortTime(endTime),
      context: endTime <= startTime ? 'overnight' : '',
    });
  const nameOf = ({ staffMember, localDate }: Shift): string | undefined =>
    staffMember?.displayName ?? (localDate ? t('coverage.nobody') : undefined);
  const columns: DataColumn<Shift>[] = [
    { key: 'when', header: t('coverage.when'), cell: whenOf },
    { key: 'place', header: t('coverage.order'), cell: ({ place }) => t(`coverage.place.${place}`) },
    {
      key: 'who',
      header: t('coverage.who'),
      cell: (shift) =>
        shift.isHolderInvited ? (
          <Group gap="xs">
            {nameOf(shift)}
            <StatusBadge tone="overdue">{t('coverage.invited')}</StatusBadge>
          </Group>
        ) : (
          (nameOf(shift) ?? <StatusBadge tone="overdue">{t('coverage.unable')}</StatusBadge>)
        ),
    },
    { key: 'note', header: t('coverage.note'), cell: ({ note }) => note, skipEmpty: true },
    ...(mayChange
      ? [
          {
            key: 'remove',
            header: t('coverage.remove'),
            headerHidden: true,
            cell: (shift: Shift) => (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('coverage.removeOf', { when: whenOf(shift) })}
                onClick={() => setRemoving(shift)}
              >
                {t('coverage.remove')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable caption={t('coverage.shifts')} columns={columns} rows={coverage.shifts} rowId={({ id }) => id} />
      <ConfirmDialog
        opened={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={t('coverage.removeTitle')}
        consequences={removing && t('coverage.removeWhat', { when: whenOf(removing), who: nameOf(removing) ?? '' })}
        confirmLabel={t('coverage.remove')}
        onConfirm={async () => {
          await remove.mutateAsync({ input: { shiftId: removing!.id } });
          toast(t('coverage.removed'));
        }}
      />
    </>
  );
}
