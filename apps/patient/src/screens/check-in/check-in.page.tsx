import { Stack } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { useRef, useState } from 'react';
import type { MyDay, MyPlan } from '../../care/use-care';
import { BackButton } from '../../shell/back-button';
import type { ScreenName } from '../../shell/use-screen';
import { CallQuestion } from './call-question';
import { CravingQuestion } from './craving-question';
import { isAnswered, newDraft, reachableStep, type AnsweredDraft, type Draft } from './draft';
import { IntroStep } from './intro-step';
import { MoodQuestion } from './mood-question';
import { sendAnswers } from './send-answers';
import { ThankYou } from './thank-you';

interface CheckInPageProps {
  day: MyDay;
  plan: MyPlan | null | undefined;
  now: Date;
  step: number;
  draft: Draft | undefined;
  onDraft: (draft: Draft | undefined) => void;
  onGo: (screen: ScreenName, step?: number) => void;
  onBack: (steps?: number) => void;
  onSent: () => void;
  onEnded: () => void;
}

/** Three questions, one per screen, after the box that tells who sees the answers. */
export function CheckInPage({
  day,
  plan,
  now,
  draft,
  onDraft,
  onGo,
  onBack,
  onSent,
  onEnded,
  ...page
}: CheckInPageProps) {
  const [failure, setFailure] = useState<ApiError>();
  const [sending, setSending] = useState(false);
  // State comes a rendering too late for the second of two quick taps.
  const onItsWay = useRef(false);
  const step = reachableStep(page.step, draft);

  const send = async (answers: AnsweredDraft) => {
    if (onItsWay.current) return;
    onItsWay.current = true;
    setSending(true);
    setFailure(undefined);
    try {
      await sendAnswers(answers);
      onDraft({ ...answers, sent: true });
      // The questions leave the browser's history: "Back" from the thanks must not open them.
      onBack(step);
      onSent();
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'UNAUTHENTICATED') onEnded();
      else setFailure(error);
    } finally {
      onItsWay.current = false;
      setSending(false);
    }
  };

  if (draft?.sent && isAnswered(draft)) {
    return <ThankYou answers={draft} day={day} plan={plan} now={now} onGo={onGo} />;
  }
  const goOn = (answer: Partial<Draft>) => {
    onDraft({ ...(draft ?? newDraft(day.dueCheckIn?.id)), ...answer });
    onGo('check-in', step + 1);
  };
  return (
    <Stack key={step}>
      <BackButton onBack={() => onBack()} />
      {step === 0 && <IntroStep day={day} now={now} onStart={() => goOn({})} />}
      {step === 1 && <MoodQuestion answer={draft?.mood} onNext={(mood) => goOn({ mood })} />}
      {step === 2 && <CravingQuestion answer={draft?.craving} onNext={(craving) => goOn({ craving })} />}
      {step === 3 && draft && (
        <CallQuestion
          answer={draft.wantsCall}
          sending={sending}
          failure={failure}
          onSend={(wantsCall) => {
            const answered = { ...draft, wantsCall };
            onDraft(answered);
            if (isAnswered(answered)) void send(answered);
          }}
        />
      )}
    </Stack>
  );
}
