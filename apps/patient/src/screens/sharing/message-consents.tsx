import { Text, Title } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
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

/** Texts, mails and messages on a machine that the patient said yes to, each with a way to take it back. */
export function MessageConsents({ timeZone }: { timeZone: string }) {
  const words = useSharingTexts().messages;
  const texts = useTexts();
  const { value, error, busy, retry, send } = useLoaded(load);
  const [done, setDone] = useState('');
  const takeBack = async (revoke: () => Promise<unknown>, said: string): Promise<void> => {
    if (await send(revoke)) setDone(said);
  };
  const dayOf = (agreedAt: string) => sayDate(localDay(new Date(agreedAt), timeZone), texts);
  const written = value?.myMessageConsents ?? [];
  const machines = value?.myVoicemailConsents ?? [];
  return (
    <>
      {error && <FailureNote error={error} onRetry={retry} />}
      {value && <Title order={2}>{words.title}</Title>}
      <Text role="status">{done}</Text>
      {value && written.length + machines.length === 0 && <Text>{words.none}</Text>}
      {written.map(({ id, channel, covers, agreedAt }) => {
        const title = words.channel[channel];
        const what = covers.map((purpose) => words.purpose[purpose]);
        return (
          <Card key={id} title={title}>
            {what.map((purpose) => (
              <Text key={purpose}>{purpose}</Text>
            ))}
            <Text c="dimmed">{words.agreed(dayOf(agreedAt))}</Text>
            <TakeBack
              what={[title, ...what].join(', ')}
              question={words.ask[channel]}
              busy={busy}
              onTakeBack={() =>
                void takeBack(
                  () => sendDocument(revokeMyMessageConsentDocument, { input: { consentId: id } }),
                  words.done,
                )
              }
            />
          </Card>
        );
      })}
      {machines.map(({ id, ending, agreedAt }) => {
        const title = words.voicemail.phone(ending);
        return (
          <Card key={id} title={title}>
            <Text>{words.voicemail.what}</Text>
            <Text c="dimmed">{words.agreed(dayOf(agreedAt))}</Text>
            <TakeBack
              what={title}
              question={words.voicemail.ask}
              busy={busy}
              onTakeBack={() =>
                void takeBack(
                  () => sendDocument(revokeMyVoicemailConsentDocument, { input: { consentId: id } }),
                  words.voicemail.done,
                )
              }
            />
          </Card>
        );
      })}
    </>
  );
}
