import { Text } from '@mantine/core';
import { capital } from '@stepwell/web/format/say-clock';
import { localDay } from '@stepwell/web/format/zones';
import { sayDate } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { SignForm } from '../sign/sign-form';
import { ConsentWords } from './consent-words';
import type { MyConsent } from './sharing.graphql';
import { TakeBack } from './take-back';
import { useSharingTexts } from './use-sharing-texts';

interface ConsentCardProps {
  consent: MyConsent;
  timeZone: string;
  busy: boolean;
  onSign: (name: string, submitId: string) => Promise<void>;
  onTakeBack: () => void;
}

/** One paper: to read and sign while it waits, to take back while it holds. */
export function ConsentCard({ consent, timeZone, busy, onSign, onTakeBack }: ConsentCardProps) {
  const words = useSharingTexts();
  const texts = useTexts();
  const who = consent.recipients.join(', ');
  const dayOf = (instant: string): string => sayDate(localDay(new Date(instant), timeZone), texts);
  const { state, expiresOn, signedAt, revokedAt } = consent;
  const isGiven = state === 'ACTIVE' || state === 'AWAITING_GUARDIAN';
  const facts = [
    words.state[state],
    state === 'ACTIVE' && expiresOn && words.until(sayDate(expiresOn, texts)),
    signedAt && words.signedOn(dayOf(signedAt)),
    revokedAt && words.takenBackOn(dayOf(revokedAt)),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <Card title={capital(who)}>
      <Text>{facts.join(' · ')}</Text>
      {state === 'DRAFT' ? (
        <ConsentWords {...consent} />
      ) : (
        <details>
          <summary>{words.words}</summary>
          <ConsentWords {...consent} />
        </details>
      )}
      {state === 'DRAFT' &&
        (consent.isToSign ? <SignForm words={words} onSign={onSign} /> : <Text>{words.signElsewhere}</Text>)}
      {isGiven && <TakeBack what={who} question={words.ask} busy={busy} onTakeBack={onTakeBack} />}
    </Card>
  );
}
