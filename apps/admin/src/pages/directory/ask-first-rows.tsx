import { Button, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FeedSourcesQuery as Answer } from '../../../gql/graphql';
import { RefreshFeedSourceMutation } from './directory.graphql';
import { faultSentence } from './fault-words';

/** Has the address of a source read once more, so that its first rows are there to name the columns by. */
export function AskFirstRows({ source }: { source: Answer['feedSources'][number] }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const refresh = useSendDocument(RefreshFeedSourceMutation, { changes: ['meetings'] });
  return (
    <>
      <Text mb="md">{t('columns.askHelp')}</Text>
      {(refresh.error ?? source.lastError) && !source.isRefreshing && (
        <Notice tone="warning" role="alert">
          {refresh.error ? errorSentence(refresh.error, tWeb) : faultSentence(source.lastError ?? 'internal', t)}
        </Notice>
      )}
      <Button
        mt="md"
        loading={refresh.isPending}
        disabled={source.isRefreshing}
        onClick={() => refresh.mutate({ input: { id: source.id } })}
      >
        {t('columns.ask')}
      </Button>
      <Text role="status" aria-live="polite" mt="xs">
        {source.isRefreshing ? t('refresh.running') : ''}
      </Text>
    </>
  );
}
