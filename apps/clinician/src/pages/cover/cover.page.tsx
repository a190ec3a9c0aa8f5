import { Button, Text } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { DataTable } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useCoverColumns } from './cover-columns';
import { CoversQuery, EndCoverMutation, type Cover } from './cover.graphql';
import { LendDialog } from './lend-dialog';

/** Who covers for whom, now and later; one's own, or everybody's for supervisors. */
export function CoverPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const toast = useToast();
  const [lending, setLending] = useState(false);
  const [ending, setEnding] = useState<Cover>();
  const { data, error, refetch } = useDocument(CoversQuery, {}, { topics: ['staff', 'patients'] });
  const end = useSendDocument(EndCoverMutation, { changes: ['staff', 'patients', 'tasks'] });
  const columns = useCoverColumns(setEnding);
  const covers = data?.covers;
  const confirmEnd = async (): Promise<void> => {
    if (!ending) return;
    await end.mutateAsync({ input: { id: ending.id } });
    toast(t('cover.ended'));
  };

  return (
    <>
      <PageHeader
        title={t('cover.title')}
        summary={covers ? t('cover.summary', { count: covers.length }) : ' '}
        actions={
          <Button leftSection={<PlusIcon size={16} />} onClick={() => setLending(true)}>
            {t(can('team:supervise') ? 'cover.lendForOthers' : 'cover.lend')}
          </Button>
        }
      />
      {!covers ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <TableSkeleton columns={5} />
        )
      ) : covers.length === 0 ? (
        <EmptyState title={t('cover.emptyTitle')} hint={t('cover.emptyHint')} />
      ) : (
        <DataTable caption={t('cover.caption')} columns={columns} rows={covers} rowId={({ id }) => id} />
      )}
      <LendDialog opened={lending} onClose={() => setLending(false)} />
      <ConfirmDialog
        opened={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={t('cover.endTitle')}
        consequences={
          ending && (
            <Text>
              {t('cover.endText', {
                count: ending.patientCount,
                covering: ending.covering.displayName,
                lender: ending.lender.displayName,
              })}
            </Text>
          )
        }
        confirmLabel={t('cover.end')}
        onConfirm={confirmEnd}
      />
    </>
  );
}
