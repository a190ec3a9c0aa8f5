import { Box, Text, Title } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OperationsQuery as Answer } from '../../../gql/graphql';
import { Channels } from './channels';
import { DeadLetters } from './dead-letters';
import { DeliveryFigures } from './delivery-figures';
import { concernsOf } from './health';
import { OperationsQuery } from './operations.graphql';
import { QueueTable } from './queue-table';
import { UpkeepFigures } from './upkeep-figures';

const refreshEvery = 10_000;

function Verdict({ answer }: { answer: Answer }) {
  const { t } = useTranslation('admin');
  const concerns = concernsOf(answer);
  return (
    <Box role="status" mb="lg">
      {concerns.length === 0 ? (
        <Text>{t('operations.allWell')}</Text>
      ) : (
        <Notice tone="warning" title={t('operations.attention', { count: concerns.length })}>
          <Box component="ul" m={0} mt={4} pl="md">
            {concerns.map((concern) => (
              <li key={concern}>{t(`operations.concern.${concern}`)}</li>
            ))}
          </Box>
        </Notice>
      )}
    </Box>
  );
}

/** Whether messages leave and background work moves; renews itself while it is on screen. */
export function OperationsPage() {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const { locale } = useReader();
  const { data, error, refetch, dataUpdatedAt } = useDocument(OperationsQuery, {}, { topics: [], refreshEvery });
  const updated = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23' }).format(dataUpdatedAt);
  return (
    <>
      <PageHeader
        title={t('operations.title')}
        summary={data ? t('operations.updated', { time: updated }) : t('operations.summary')}
      />
      {data ? (
        <>
          {error && (
            <Box mb="md">
              <Notice tone="warning" role="status" title={t('operations.stale', { time: updated })}>
                {errorSentence(error, tWeb)}
              </Notice>
            </Box>
          )}
          <Verdict answer={data} />
          <Title order={2}>{t('operations.messages')}</Title>
          <DeliveryFigures health={data.deliveryHealth} />
          <Channels answer={data} onChange={() => void refetch()} />
          <Title order={2} mt="xl" mb="xs">
            {t('operations.queues')}
          </Title>
          {data.queueHealth.length > 0 ? (
            <QueueTable queues={data.queueHealth} />
          ) : (
            <EmptyState title={t('operations.noQueuesTitle')} hint={t('operations.noQueuesHint')} />
          )}
          <Title order={2} mt="xl">
            {t('upkeep.title')}
          </Title>
          <UpkeepFigures answer={data} />
          <DeadLetters
            failed={data.queueHealth.reduce((sum, queue) => sum + queue.failed, 0)}
            onChange={() => void refetch()}
          />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} />
      )}
    </>
  );
}
