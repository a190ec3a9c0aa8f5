import { Box, Text, Title } from '@mantine/core';
import { useConnection, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useSession } from '@stepwell/web/session/session-provider';
import { TableFooter } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { DeadLettersQuery as Answer } from '../../../gql/graphql';
import { DeadLetterTable } from './dead-letter-table';
import { DeadLettersQuery, ReplayDeadLetterMutation } from './operations.graphql';
import { ReplayKinds } from './replay-kinds';

interface DeadLettersProps {
  /** How many the queues counted; another number than before means that the list is read anew. */
  failed: number;
  /** The counts of the page are old as soon as something goes again. */
  onChange: () => void;
}

/** Work that was given up after its last try, and the ways to have it tried again. */
export function DeadLetters({ failed, onChange }: DeadLettersProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const { can } = useSession();
  const toast = useToast();
  const letters = useConnection(DeadLettersQuery, {}, (answer: Answer) => answer.deadLetters, { topics: [] });
  const replay = useSendDocument(ReplayDeadLetterMutation, { changes: [] });
  const { retry } = letters;
  const readAnew = useEffectEvent(() => retry());
  useEffect(() => readAnew(), [failed]);
  const changed = (): void => {
    retry();
    onChange();
  };
  const isManager = can('operations:manage');
  const replayOne = (row: { id: string; version: number }): void =>
    replay.mutate(
      { input: { id: row.id, version: row.version } },
      { onSuccess: () => toast(t('deadLetters.replayed', { count: 1 })), onSettled: changed },
    );
  return (
    <Box component="section" aria-labelledby="dead-letters">
      <Title order={2} mt="xl" id="dead-letters">
        {t('deadLetters.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('deadLetters.summary')}
      </Text>
      {replay.error && (
        <Box mb="sm">
          <Notice tone="warning" title={t('deadLetters.notReplayed')}>
            {errorSentence(replay.error, tWeb)}
          </Notice>
        </Box>
      )}
      {isManager && <ReplayKinds parked={letters.totalCount} onReplayed={changed} />}
      {letters.rows && letters.rows.length > 0 ? (
        <>
          <DeadLetterTable
            rows={letters.rows}
            busyId={replay.isPending ? String(replay.variables.input.id) : undefined}
            onReplay={isManager ? replayOne : undefined}
          />
          <TableFooter
            shown={letters.rows.length}
            total={letters.totalCount}
            hasMore={letters.hasMore}
            isLoading={letters.isLoadingMore}
            onMore={letters.loadMore}
          />
        </>
      ) : letters.error ? (
        <ErrorState error={letters.error} onRetry={retry} />
      ) : letters.rows ? (
        <EmptyState title={t('deadLetters.emptyTitle')} hint={t('deadLetters.emptyHint')} />
      ) : (
        <TableSkeleton columns={5} />
      )}
    </Box>
  );
}
