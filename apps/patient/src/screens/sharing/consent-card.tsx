import { Button, Text } from '@mantine/core';
import { capital } from '@stepwell/web/format/say-clock';
import { localDay } from '@stepwell/web/format/zones';
import { useState } from 'react';
import { sayDate } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { SignForm } from '../sign/sign-form';
import { ConsentWords } from './consent-words';
import type { MyConsent } from './sharing.graphql';
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
  const [asking, setAsking] = useState(false);
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
      {isGiven && !asking && (
        <Button variant="default" fullWidth aria-label={words.takeBackOf(who)} onClick={() => setAsking(true)}>
          {words.takeBack}
        </Button>
      )}
      {isGiven && asking && (
        <>
          <Text role="alert">{words.ask}</Text>
          <Button fullWidth loading={busy} onClick={onTakeBack}>
            {words.yes}
          </Button>
          <Button variant="default" fullWidth onClick={() => setAsking(false)}>
            {words.no}
          </Button>
        </>
      )}
    </Card>
  );
}
