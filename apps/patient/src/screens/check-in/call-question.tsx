import { Paper, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import type { ApiError } from '@stepwell/web/graphql/api-error';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../texts/language';
import { Choice } from './choice';
import { Question } from './question';

interface CallQuestionProps {
  answer: boolean | undefined;
  sending: boolean;
  failure: ApiError | undefined;
  onSend: (wantsCall: boolean) => void;
}

/** "Do you want a call?", and the button that sends all answers. */
export function CallQuestion({ answer, sending, failure, onSend }: CallQuestionProps) {
  const texts = useTexts();
  const [wantsCall, setWantsCall] = useState(answer);
  const [tried, setTried] = useState(false);
  return (
    <Question
      number={3}
      title={texts.checkIn.callTitle}
      problem={tried && wantsCall === undefined ? texts.checkIn.callMissing : undefined}
      action={failure ? texts.checkIn.sendAgain : texts.checkIn.send}
      busy={sending}
      onSubmit={() => (wantsCall === undefined ? setTried(true) : onSend(wantsCall))}
      footer={
        <>
          <VisuallyHidden role="status">{sending && texts.checkIn.sending}</VisuallyHidden>
          {failure && <Unsent failure={failure} />}
        </>
      }
    >
      {[true, false].map((value) => (
        <Choice
          key={String(value)}
          name="call"
          shape="row"
          value={value}
          chosen={wantsCall === value}
          onChoose={() => setWantsCall(value)}
        >
          {value ? texts.checkIn.callYes : texts.checkIn.callNo}
        </Choice>
      ))}
    </Question>
  );
}

/** Why the answers are still here, and that they are safe. */
function Unsent({ failure }: { failure: ApiError }) {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed lost the focus while it was busy.
  useEffect(() => box.current?.focus(), []);
  return (
    <Paper withBorder p="md" tabIndex={-1} ref={box}>
      <Stack gap="xs">
        <Title order={2}>{texts.checkIn.unsentTitle}</Title>
        <Text>{failure.code === 'NETWORK' ? texts.checkIn.unsentOffline : texts.checkIn.unsentServer}</Text>
        {failure.reference && (
          <Text size="xs" c="dimmed">
            {texts.failure.reference(failure.reference)}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
