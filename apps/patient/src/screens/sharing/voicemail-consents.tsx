import { Text, Title } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { sayDate } from '../../care/say-time';
import { useLoaded } from '../../care/use-loaded';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { useTexts } from '../../texts/language';
import { TakeBack } from './take-back';
import { useSharingTexts } from './use-sharing-texts';
import {
  myVoicemailConsentsDocument,
  revokeMyVoicemailConsentDocument,
  type MyVoicemailConsent,
} from './voicemail.graphql';

const load = async () => (await sendDocument(myVoicemailConsentsDocument)).myVoicemailConsents;

/** Phones on whose voicemail we may leave a message, each with a way to take the yes back; nothing where there is none. */
export function VoicemailConsents({ timeZone }: { timeZone: string }) {
  const words = useSharingTexts().voicemail;
  const { value: consents, error, busy, retry, send } = useLoaded(load);
  const [done, setDone] = useState(false);
  const takeBack = async (consentId: string): Promise<void> => {
    if (await send(() => sendDocument(revokeMyVoicemailConsentDocument, { input: { consentId } }))) setDone(true);
  };
  return (
    <>
      {error && <FailureNote error={error} onRetry={retry} />}
      {consents && consents.length > 0 && <Title order={2}>{words.title}</Title>}
      <Text role="status">{done && words.done}</Text>
      {consents?.map((consent) => (
        <PhoneCard
          key={consent.id}
          consent={consent}
          timeZone={timeZone}
          busy={busy}
          onTakeBack={() => void takeBack(consent.id)}
        />
      ))}
    </>
  );
}

interface PhoneCardProps {
  consent: MyVoicemailConsent;
  timeZone: string;
  busy: boolean;
  onTakeBack: () => void;
}

function PhoneCard({ consent: { ending, agreedAt }, timeZone, busy, onTakeBack }: PhoneCardProps) {
  const words = useSharingTexts().voicemail;
  const texts = useTexts();
  const phone = words.phone(ending);
  return (
    <Card title={phone}>
      <Text>{words.agreed(sayDate(localDay(new Date(agreedAt), timeZone), texts))}</Text>
      <TakeBack what={phone} question={words.ask} busy={busy} onTakeBack={onTakeBack} />
    </Card>
  );
}
