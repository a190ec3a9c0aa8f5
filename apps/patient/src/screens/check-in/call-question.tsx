import { Paper, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import type { ApiError } from '@stepwell/web/graphql/api-error';
import { useEffect, useRef, useState } from 'react';
import { CrisisButtons } from '../../care/crisis-buttons';
import { sayCallTime } from '../../care/say-call-time';
import type { MyDay } from '../../care/use-care';
import { useTexts } from '../../texts/language';
import { Choice } from './choice';
import { ChooseOne } from './choice-group';
import type { Call } from './draft';
import { Question, type Progress } from './question';

interface CallQuestionProps {
  progress: Progress;
  answer: Call | undefined;
  day: MyDay;
  now: Date;
  sending: boolean;
  failure: ApiError | undefined;
  onSend: (call: Call) => void;
}

const wishes = ['now', 'yes', 'no'] as const;
type Wish = (typeof wishes)[number];

/** "Do you want a call?", now or at which of the staffed times, "Are you safe?", and the button that sends all answers. */
export function CallQuestion({ progress, answer, day, now, sending, failure, onSend }: CallQuestionProps) {
  const texts = useTexts();
  const [wish, setWish] = useState<Wish | undefined>(answer && wishOf(answer));
  const [feelsSafe, setFeelsSafe] = useState(answer?.feelsSafe);
  const [from, setFrom] = useState(answer?.from ?? null);
  const [tried, setTried] = useState(false);
  const times = day.questions.callTimes.filter(({ until }) => new Date(until) > now);
  return (
    <Question
      progress={progress}
      title={texts.checkIn.callTitle}
      problem={tried && wish === undefined ? texts.checkIn.callMissing : undefined}
      action={failure ? texts.checkIn.sendAgain : texts.checkIn.send}
      busy={sending}
      onSubmit={() =>
        wish === undefined
          ? setTried(true)
          : onSend({
              ...{ isWanted: wish !== 'no', from },
              ...(wish === 'now' && { isUrgent: true }),
              ...(feelsSafe !== undefined && { feelsSafe }),
            })
      }
      footer={
        <>
          <VisuallyHidden role="status">{sending && texts.checkIn.sending}</VisuallyHidden>
          {failure && <Unsent failure={failure} />}
        </>
      }
    >
      {wishes.map((value) => (
        <Choice
          key={value}
          name="call"
          shape="row"
          value={value}
          chosen={wish === value}
          onChoose={() => setWish(value)}
        >
          {texts.checkIn.callWish[value]}
        </Choice>
      ))}
      {wish === 'yes' && times.length > 0 && (
        <ChooseOne
          title={texts.checkIn.callWhen}
          name="call-time"
          options={[
            { value: null, words: texts.checkIn.callSoon },
            ...times.map((time) => ({ value: time.from, words: sayCallTime(time, now, day.timeZone, texts) })),
          ]}
          chosen={from}
          onChoose={setFrom}
        />
      )}
      <ChooseOne
        title={texts.checkIn.safeTitle}
        name="feels-safe"
        options={[
          { value: true, words: texts.checkIn.yes },
          { value: false, words: texts.checkIn.no },
        ]}
        chosen={feelsSafe}
        onChoose={setFeelsSafe}
      />
      {(feelsSafe === false || wish === 'now') && (
        <div role="status">
          <Stack gap="xs">
            <Text fw={600}>{texts.checkIn.dontWait}</Text>
            <CrisisButtons />
          </Stack>
        </div>
      )}
    </Question>
  );
}

function wishOf({ isWanted, isUrgent }: Call): Wish {
  if (isUrgent) return 'now';
  return isWanted ? 'yes' : 'no';
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
        <Text>{texts.checkIn.unsentServer}</Text>
        {failure.reference && (
          <Text size="xs" c="dimmed">
            {texts.failure.reference(failure.reference)}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
