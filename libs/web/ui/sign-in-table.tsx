import { Text } from '@mantine/core';
import { deviceName } from '@stepwell/web/format/device-name';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { DataTable, type DataColumn } from './data-table';
import { MomentText } from './moment-text';
import { StatusBadge } from './status-badge';

/** One try to sign in, as both staff apps ask for it. */
export interface ShownSignIn {
  id: string;
  at: string;
  outcome: 'SIGNED_IN' | 'PASSWORD_REFUSED' | 'CODE_REFUSED';
  userAgent?: string | null;
  network?: string | null;
}

interface SignInTableProps<Row extends ShownSignIn> {
  caption: string;
  rows: readonly Row[];
  /** Who it was, where the list is of several people. */
  who?: DataColumn<Row>;
}

/** When somebody came in or was turned away, and from about where. */
export function SignInTable<Row extends ShownSignIn>({ caption, rows, who }: SignInTableProps<Row>) {
  const { t } = useTranslation('web');
  const columns: DataColumn<Row>[] = [
    ...(who ? [who] : []),
    { key: 'at', header: t('signIns.at'), cell: ({ at }) => <MomentText at={at} /> },
    {
      key: 'outcome',
      header: t('signIns.outcome'),
      cell: ({ outcome }) =>
        outcome === 'SIGNED_IN' ? (
          t(`signIns.${outcome}`)
        ) : (
          <StatusBadge tone="overdue">{t(`signIns.${outcome}`)}</StatusBadge>
        ),
    },
    {
      key: 'device',
      header: t('signIns.device'),
      cell: ({ userAgent }) => deviceName(userAgent) ?? t('signIns.unknown'),
    },
    {
      key: 'network',
      header: t('signIns.network'),
      skipEmpty: true,
      cell: ({ network }) => network && <Text className="sw-figures">{network}</Text>,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowId={({ id }) => id} />;
}
