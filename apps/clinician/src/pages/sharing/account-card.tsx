import { Button, Text } from '@mantine/core';
import { useConnection } from '@stepwell/web/graphql/use-document';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { DisclosuresQuery, type DisclosureLine } from './sharing.graphql';

/** The account of everything that left, the newest first. */
export function AccountCard({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const account = useConnection(DisclosuresQuery, { patientId }, ({ disclosures }) => disclosures, {
    topics: ['sharing'],
  });
  const what = (line: DisclosureLine): string =>
    [
      line.words ?? line.nature ?? line.categories.map((each) => t(`sharing.category.${each}`)).join(', '),
      line.means && t(`sharing.means.${line.means}`),
    ]
      .filter(Boolean)
      .join(' · ');
  const ground = (line: DisclosureLine): string =>
    [t(`sharing.basis.${line.basis}`), line.authority, line.purpose && t(`sharing.purpose.${line.purpose}`)]
      .filter(Boolean)
      .join(' · ');
  const columns: DataColumn<DisclosureLine>[] = [
    { key: 'when', header: t('sharing.when'), cell: ({ disclosedAt }) => <MomentText at={disclosedAt} /> },
    {
      key: 'whom',
      header: t('sharing.toWhom'),
      cell: ({ recipientName, recipientAffiliation }) =>
        [recipientName, recipientAffiliation].filter(Boolean).join(', '),
    },
    { key: 'what', header: t('sharing.what'), cell: what },
    { key: 'ground', header: t('sharing.ground'), cell: ground },
    { key: 'by', header: t('sharing.byWhom'), cell: ({ discloserName }) => discloserName },
  ];
  return (
    <SectionCard title={t('sharing.account')}>
      {!account.rows ? (
        account.error ? (
          <ErrorState error={account.error} onRetry={account.retry} />
        ) : (
          <CardsSkeleton cards={1} />
        )
      ) : account.rows.length === 0 ? (
        <EmptyState title={t('sharing.accountEmpty')} hint={t('sharing.accountHint')} />
      ) : (
        <>
          <Text c="dimmed" mb="sm">
            {t('sharing.count', { count: account.totalCount ?? 0 })}
          </Text>
          <DataTable caption={t('sharing.account')} columns={columns} rows={account.rows} rowId={({ id }) => id} />
          {account.hasMore && (
            <Button variant="default" mt="sm" loading={account.isLoadingMore} onClick={account.loadMore}>
              {t('sharing.more')}
            </Button>
          )}
        </>
      )}
    </SectionCard>
  );
}
