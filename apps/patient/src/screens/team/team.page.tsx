import { Button, Text } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback, useEffect, useState } from 'react';
import type { MyDay } from '../../care/use-care';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { CrisisCard } from './crisis-card';
import { MessageList } from './message-list';
import { myTeamMessagesDocument, readMyTeamMessagesDocument, writeToMyTeamDocument } from './team.graphql';
import { newTeamDraft, type TeamDraft } from './team-draft';
import { useTeamTexts } from './use-team-texts';
import { WriteForm } from './write-form';

interface TeamPageProps {
  day: MyDay;
  now: Date;
  draft: TeamDraft;
  onDraft: (draft: TeamDraft) => void;
  onBack: () => void;
}

/** So many messages at first, and so many more with each wish for older ones; the server answers 500 at most. */
const PAGE = 50;
const MOST = 500;

/** The conversation with the care team: what was written, and a field to write in; what is typed stays while one looks elsewhere. */
export function TeamPage({ day, now, draft, onDraft, onBack }: TeamPageProps) {
  const words = useTeamTexts();
  const [newest, setNewest] = useState(PAGE);
  const load = useCallback(
    async () => (await sendDocument(myTeamMessagesDocument, { newest })).myTeamMessages,
    [newest],
  );
  const { value: conversation, error, busy, retry } = useLoaded(load);
  const [isSent, setSent] = useState(false);
  const [refused, setRefused] = useState<ApiError>();
  const [sending, setSending] = useState(false);
  const [isCrisis, setIsCrisis] = useState(false);
  const unread = conversation?.unreadCount;
  useEffect(() => {
    // Not marked today is marked at the next look.
    if (unread) sendDocument(readMyTeamMessagesDocument).catch(() => undefined);
  }, [unread]);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && retry();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [retry]);
  const send = (): void => {
    setSending(true);
    setRefused(undefined);
    sendDocument(writeToMyTeamDocument, { input: { submitId: draft.submitId, body: draft.body } })
      .then(({ writeToMyTeam }) => {
        setSent(true);
        setIsCrisis(writeToMyTeam.isCrisis);
        onDraft(newTeamDraft());
        retry();
      })
      .catch((thrown: unknown) => setRefused(toApiError(thrown)))
      .finally(() => setSending(false));
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      {error && <FailureNote error={error} onRetry={retry} />}
      {!conversation && !error && <Waiting />}
      {conversation && conversation.totalCount > conversation.messages.length && newest < MOST && (
        <Button variant="default" fullWidth loading={busy} onClick={() => setNewest(newest + PAGE)}>
          {words.earlier}
        </Button>
      )}
      {conversation?.totalCount === 0 && <Text>{words.none}</Text>}
      {conversation && <MessageList messages={conversation.messages} timeZone={day.timeZone} now={now} />}
      {isCrisis && <CrisisCard key={draft.submitId} day={day} now={now} />}
      <div role="status">{isSent && !isCrisis && <Text fw={600}>{words.sent}</Text>}</div>
      {refused?.code === 'TOO_MANY_TRIES' ? (
        <Text fw={600} role="alert">
          {words.often}
        </Text>
      ) : (
        refused && <FailureNote error={refused} onRetry={send} />
      )}
      <WriteForm day={day} now={now} draft={draft} busy={sending} onDraft={onDraft} onSend={send} />
    </>
  );
}
