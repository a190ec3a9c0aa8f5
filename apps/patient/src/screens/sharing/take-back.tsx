import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useSharingTexts } from './use-sharing-texts';

interface TakeBackProps {
  /** What is taken back, for who hears one button after the other. */
  what: string;
  question: string;
  busy: boolean;
  onTakeBack: () => void;
}

/** Takes a yes back, after asking once. */
export function TakeBack({ what, question, busy, onTakeBack }: TakeBackProps) {
  const words = useSharingTexts();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button variant="default" fullWidth aria-label={words.takeBackOf(what)} onClick={() => setAsking(true)}>
        {words.takeBack}
      </Button>
    );
  return (
    <>
      <Text role="alert">{question}</Text>
      <Button fullWidth loading={busy} onClick={onTakeBack}>
        {words.yes}
      </Button>
      <Button variant="default" fullWidth onClick={() => setAsking(false)}>
        {words.no}
      </Button>
    </>
  );
}
