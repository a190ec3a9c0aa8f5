import { Text, Title } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import type { MyMessageConsentsQuery } from '../../../gql/graphql';
import { sayDate } from '../../care/say-time';
import { useLoaded } from '../../care/use-loaded';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { useTexts } from '../../texts/language';
import {
  myMessageConsentsDocument,
  revokeMyMessageConsentDocument,
  revokeMyVoicemailConsentDocument,
} from './message-consents.graphql';
import { TakeBack } from './take-back';
import { useSharingTexts } from './use-sharing-texts';

const load = () => sendDocument(myMessageConsentsDocument);

/** A yes to messages of one kind, in words, and how it is taken back. */
interface Agreed {
  id: string;
  title: string;
  lines: string[];
  agreedAt: string;
  /** For who hears one button after the other. */
  what: string;
  question: string;
  done: string;
  revoke: () => Promise<unknown>;
}

function useAgreed(value: MyMessageConsentsQuery | undefined): Agreed[] {
  const words = useSharingTexts().messages;
  const written = value?.myMessageConsents.map(({ id, channel, covers, agreedAt }) => {
    const title = words.channel[channel];
    const lines = covers.map((purpose) => words.purpose[purpose]);
    return {
      ...{ id, title, lines, agreedAt, what: [title, ...lines].join(', '), question: words.ask[channel] },
      ...{ done: words.done, revoke: () => sendDocument(revokeMyMessageConsentDocument, { input: { consentId: id } }) },
    };
  });
  const { phone, what, ask, done } = words.voicemail;
  const machines = value?.myVoicemailConsents.map(({ id, ending, agreedAt }) => ({
    ...{ id, title: phone(ending), lines: [what], agreedAt, what: phone(ending), question: ask, done },
    revoke: () => sendDocument(revokeMyVoicemailConsentDocument, { input: { consentId: id } }),
  }));
  return [...(written ?? []), ...(machines ?? [])];
}

/** Texts, mails and messages on a machine that the patient said yes to, each with a way to take it back. */
export function MessageConsents({ timeZone }: { timeZone: string }) {
  const words = useSharingTexts().messages;
  const texts = useTexts();
  const { value, error, busy, retry, send } = useLoaded(load);
  const agreed = useAgreed(value);
  const [done, setDone] = useState('');
  const takeBack = async (consent: Agreed): Promise<void> => {
    if (await send(consent.revoke)) setDone(consent.done);
  };
  return (
    <>
      {error && <FailureNote error={error} onRetry={retry} />}
      {value && <Title order={2}>{words.title}</Title>}
      <Text role="status">{done}</Text>
      {value && agreed.length === 0 && <Text>{words.none}</Text>}
      {agreed.map((consent) => (
        <Card key={consent.id} title={consent.title}>
          {consent.lines.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
          <Text c="dimmed">{words.agreed(sayDate(localDay(new Date(consent.agreedAt), timeZone), texts))}</Text>
          <TakeBack
            what={consent.what}
            question={consent.question}
            busy={busy}
            onTakeBack={() => void takeBack(consent)}
          />
        </Card>
      ))}
    </>
  );
}
