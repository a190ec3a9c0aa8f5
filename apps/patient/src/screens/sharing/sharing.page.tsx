import { Text, Title } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { sayDate } from '../../care/say-time';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { ConsentCard } from './consent-card';
import { MessageConsents } from './message-consents';
import {
  mySharingDocument,
  revokeMyConsentDocument,
  signMyConsentDocument,
  type MyConsent,
  type MyDisclosure,
} from './sharing.graphql';
import { useSharingTexts } from './use-sharing-texts';

const load = async () => (await sendDocument(mySharingDocument)).mySharing;

/** What the patient said yes to, each with a way to take it back, and everybody who got something. */
export function SharingPage({ timeZone, onBack }: { timeZone: string; onBack: () => void }) {
  const words = useSharingTexts();
  const { value: sharing, error, busy, retry, send } = useLoaded(load);
  const [done, setDone] = useState<'signed' | 'takenBack'>();
  const takeBack = async ({ id: consentId }: MyConsent): Promise<void> => {
    if (await send(() => sendDocument(revokeMyConsentDocument, { input: { consentId } }))) setDone('takenBack');
  };
  const sign = async ({ id: consentId, formHash }: MyConsent, name: string, submitId: string): Promise<void> => {
    await sendDocument(signMyConsentDocument, { input: { consentId, formHash, name, submitId } });
    if (await send(() => Promise.resolve())) setDone('signed');
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      {error && <FailureNote error={error} onRetry={retry} />}
      {!sharing && !error && <Waiting />}
      <Text role="status">{done && words[done]}</Text>
      {sharing && (
        <>
          <Title order={2}>{words.mine}</Title>
          {sharing.consents.length === 0 && <Text>{words.noConsents}</Text>}
          {sharing.consents.map((consent) => (
            <ConsentCard
              key={consent.id + consent.state}
              consent={consent}
              timeZone={timeZone}
              busy={busy}
              onSign={(name, submitId) => sign(consent, name, submitId)}
              onTakeBack={() => void takeBack(consent)}
            />
          ))}
          <MessageConsents timeZone={timeZone} />
          <Title order={2}>{words.told}</Title>
          {sharing.disclosures.length === 0 && <Text>{words.noneTold}</Text>}
          {sharing.disclosures.map((disclosure) => (
            <DisclosureCard key={disclosure.id} disclosure={disclosure} timeZone={timeZone} />
          ))}
        </>
      )}
    </>
  );
}

function DisclosureCard({ disclosure, timeZone }: { disclosure: MyDisclosure; timeZone: string }) {
  const words = useSharingTexts();
  const texts = useTexts();
  const { recipientName, recipientAffiliation, categories, means, basis, disclosedAt, discloserName } = disclosure;
  const day = sayDate(localDay(new Date(disclosedAt), timeZone), texts);
  const what = categories.map((each) => words.category[each]).join(', ');
  return (
    <Card title={[recipientName, recipientAffiliation].filter(Boolean).join(', ')}>
      <Text>{[day, means && words.means[means]].filter(Boolean).join(' · ')}</Text>
      {what && <Text>{what}</Text>}
      <Text c="dimmed">{[words.basis[basis], words.by(discloserName)].join(' · ')}</Text>
    </Card>
  );
}
