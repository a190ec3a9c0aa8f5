import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Allowed } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { useChart } from '../patients/use-chart';
import { AnswerForm } from './answer-form';
import { CareMessagesQuery, MarkCareMessagesReadMutation } from './care-messages.graphql';
import { MessageList } from './message-list';

/** So many messages at first, and so many more with each wish for older ones; the server answers 500 at most. */
const PAGE = 50;
const MOST = 500;

/** What the patient and the care team wrote to each other, and a field to answer in. */
export function CareMessagesPage() {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const patientId = usePatientId();
  const [newest, setNewest] = useState(PAGE);
  const { data, error, refetch } = useDocument(
    CareMessagesQuery,
    { patientId, newest },
    { topics: ['check-ins', 'patients'] },
  );
  const { data: chart } = useChart(patientId);
  const mark = useSendDocument(MarkCareMessagesReadMutation, { changes: ['check-ins', 'tasks'] });
  const conversation = data?.careMessages;
  const patientName = chart?.patient.displayName ?? '';
  const seenIds = (conversation?.messages ?? [])
    .filter(({ isFromPatient, readAt }) => isFromPatient && !readAt)
    .map(({ id }) => id);
  const markRead = () =>
    mark.mutateAsync({ input: { patientId, seenIds } }).then(
      () => toast(t('careMessages.marked')),
      (thrown: unknown) => toast(errorSentence(thrown, tWeb)),
    );
  if (!conversation)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <TableSkeleton columns={1} />;
  const { messages, totalCount, waitingForTeam, patientIsTold } = conversation;
  return (
    <Box maw={760}>
      <Title order={2}>{t('careMessages.title')}</Title>
      <Text c="dimmed" role="status" mb="md">
        {t('careMessages.summary', { count: totalCount })}
        {waitingForTeam > 0 && ` ${t('careMessages.waiting', { count: waitingForTeam })}`}
      </Text>
      <Stack gap="md">
        {totalCount > messages.length && newest < MOST && (
          <Group>
            <Button variant="default" size="compact-sm" onClick={() => setNewest(newest + PAGE)}>
              {t('careMessages.earlier')}
            </Button>
          </Group>
        )}
        {totalCount === 0 ? (
          <EmptyState title={t('careMessages.emptyTitle')} hint={t('careMessages.emptyHint')} />
        ) : (
          <MessageList messages={messages} patientName={patientName} />
        )}
        <Allowed to="checkin:record">
          <AnswerForm
            key={patientId}
            patientId={patientId}
            patientName={patientName}
            seenIds={seenIds}
            isTold={patientIsTold}
            secondary={
              waitingForTeam > 0 && (
                <Button variant="default" loading={mark.isPending} onClick={() => void markRead()}>
                  {t('careMessages.markRead')}
                </Button>
              )
            }
          />
        </Allowed>
      </Stack>
    </Box>
  );
}
