import { Anchor, Box, Button, Text, Title } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { Notice } from '@stepwell/web/ui/notice';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FeedSourcesQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';
import { RefreshFeedSourceMutation } from './directory.graphql';
import classes from './directory.module.css';
import { faultSentence } from './fault-words';

type Source = Answer['feedSources'][number];

function LastGood({ source }: { source: Source }) {
  const { t } = useTranslation('admin');
  return (
    <Text c="dimmed" mt="xs">
      {source.lastSuccessAt ? (
        <>
          {t('refresh.good')}: <MomentText at={source.lastSuccessAt} />
        </>
      ) : (
        t('refresh.never')
      )}
      {source.lastAttemptAt && (
        <>
          {' · '}
          {t('refresh.attempt')}: <MomentText at={source.lastAttemptAt} />
        </>
      )}
    </Text>
  );
}

/** The address of a source, how fresh its list is, what was wrong with it, and a button to read it now. */
export function RefreshPanel({ source }: { source: Source }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const refresh = useSendDocument(RefreshFeedSourceMutation, { changes: ['meetings'] });
  const waiting = source.lastImport?.status === 'WAITING' ? source.lastImport : null;
  return (
    <>
      <Title order={2}>{t('refresh.title')}</Title>
      <Text c="dimmed">{t('refresh.help')}</Text>
      <Text className={classes['address'] ?? ''} my="sm">
        {source.url}
      </Text>
      {source.lastError && !source.isRefreshing && (
        <Notice tone="warning" title={t(waiting ? 'hold.title' : 'running.failedTitle')}>
          <Text>{faultSentence(source.lastError, t)}</Text>
          {source.lastSuccessAt && <Text>{t('running.failedKept')}</Text>}
          {waiting && (
            <Anchor component={RouterLink} underline="always" href={urls.meetingImport(waiting.id)}>
              {t('hold.look')}
            </Anchor>
          )}
        </Notice>
      )}
      {refresh.error && (
        <Notice tone="warning" role="alert">
          {errorSentence(refresh.error, tWeb)}
        </Notice>
      )}
      <Box mt="md">
        <Button
          variant="default"
          loading={refresh.isPending}
          disabled={source.isRefreshing}
          onClick={() => refresh.mutate({ input: { id: source.id } })}
        >
          {t('refresh.now')}
        </Button>
      </Box>
      <Text role="status" aria-live="polite" mt="xs">
        {source.isRefreshing ? t('refresh.running') : ''}
      </Text>
      <LastGood source={source} />
    </>
  );
}
