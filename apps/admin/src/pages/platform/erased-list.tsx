import { Text, Title } from '@mantine/core';
import { DataTable } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ErasedOrganization } from './operator';

/** What stays of organizations that were deleted; nothing where none was. */
export function ErasedList({ erased }: { erased: readonly ErasedOrganization[] }) {
  const { t, i18n } = useTranslation('admin');
  if (erased.length === 0) return null;
  return (
    <>
      <Title order={2} size="h4" mt="xl" mb="sm">
        {t('platform.erasedTitle')}
      </Title>
      <DataTable
        caption={t('platform.erasedTitle')}
        rows={erased}
        rowId={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('platform.name'),
            cell: ({ name, ground }) => (
              <>
                <Text fw={600}>{name}</Text>
                <Text size="sm" c="dimmed">
                  {t(`platform.ground.${ground}`)}
                </Text>
              </>
            ),
          },
          { key: 'at', header: t('platform.erasedAt'), cell: ({ erasedAt }) => <MomentText at={erasedAt} /> },
          {
            key: 'rows',
            header: t('platform.erasedRows'),
            numeric: true,
            cell: ({ rows }) => rows.toLocaleString(i18n.language),
          },
        ]}
      />
    </>
  );
}
