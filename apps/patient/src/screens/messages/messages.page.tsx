import { Button, Text } from '@mantine/core';
import { capital } from '@stepwell/web/format/say-clock';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import type { MyMessagesQuery } from '../../../gql/graphql';
import { sayNearDay, sayTime } from '../../care/say-time';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { myMessagesDocument, strikeOutMessageDocument } from './messages.graphql';
import classes from './messages.module.css';

type Message = MyMessagesQuery['myMessages'][number];

interface MessagesPageProps {
  timeZone: string;
  now: Date;
  onBack: () => void;
}

const load = async () => (await sendDocument(myMessagesDocument)).myMessages;

/** Every message that will come, in full, each with a way to do without it. */
export function MessagesPage({ timeZone, now, onBack }: MessagesPageProps) {
  const words = useTexts().messages;
  const { value: loaded, error, retry } = useLoaded(load);
  const [left, setLeft] = useState<readonly Message[]>();
  const [refused, setRefused] = useState<ApiError>();
  const [striking, setStriking] = useState<string>();
  const messages = left ?? loaded;
  const strikeOut = (messageId: string): void => {
    setStriking(messageId);
    setRefused(undefined);
    sendDocument(strikeOutMessageDocument, { input: { messageId } })
      .then((answer) => setLeft(answer.strikeOutMessage))
      .catch((thrown: unknown) => setRefused(toApiError(thrown)))
      .finally(() => setStriking(undefined));
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      {error && <FailureNote error={error} onRetry={retry} />}
      {refused && <FailureNote error={refused} onRetry={retry} />}
      {!messages && !error && <Waiting />}
      {messages && <Text>{words.lead}</Text>}
      <Text role="status">{messages?.length === 0 ? words.none : left && words.struck}</Text>
      {messages?.map((message) => (
        <MessageCard
          key={message.id}
          message={message}
          when={{ timeZone, now }}
          busy={striking === message.id}
          onStrikeOut={() => strikeOut(message.id)}
        />
      ))}
    </>
  );
}

interface MessageCardProps {
  message: Message;
  when: { timeZone: string; now: Date };
  busy: boolean;
  onStrikeOut: () => void;
}

function MessageCard({ message, when: { timeZone, now }, busy, onStrikeOut }: MessageCardProps) {
  const texts = useTexts();
  const words = texts.messages;
  const at = new Date(message.at);
  const title = capital(texts.at(sayNearDay(at, now, timeZone, texts), sayTime(at, timeZone, texts)));
  return (
    <Card title={title}>
      <Text>{[words.by[message.channel], message.isReminder && words.reminder].filter(Boolean).join(' ')}</Text>
      <details>
        <summary>{words.read}</summary>
        {message.subject && <Text fw={600}>{message.subject}</Text>}
        <Text className={classes['text']}>{message.text}</Text>
      </details>
      <Button variant="default" fullWidth loading={busy} aria-label={words.strikeOutOf(title)} onClick={onStrikeOut}>
        {words.strikeOut}
      </Button>
    </Card>
  );
}
