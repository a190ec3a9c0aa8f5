import { Stack } from '@mantine/core';
import type { MyOptions } from '../../care/load-options';
import type { MyDay, MyPlan } from '../../care/use-care';
import { BackButton } from '../../shell/back-button';
import type { ScreenName } from '../../shell/use-screen';
import { AdviceStep } from './advice-step';
import { CallQuestion } from './call-question';
import { CravingQuestion } from './craving-question';
import { isAnswered, newDraft, reachableStep, stepsOf, type Draft } from './draft';
import { IntroStep } from './intro-step';
import { MetQuestion } from './met-question';
import { MoodQuestion } from './mood-question';
import { ThankYou } from './thank-you';
import { TodayQuestion } from './today-question';
import type { AnswerQueue } from './use-answer-queue';
import { UseQuestion } from './use-question';

interface CheckInPageProps {
  day: MyDay;
  plan: MyPlan | null | undefined;
  options: MyOptions | undefined;
  now: Date;
  step: number;
  draft: Draft | undefined;
  queue: AnswerQueue;
  onDraft: (draft: Draft | undefined) => void;
  onGo: (screen: ScreenName, step?: number) => void;
  onBack: (steps?: number) => void;
}

/** One question per screen, after the box that tells who sees the answers. */
export function CheckInPage({
  day,
  plan,
  options,
  now,
  draft,
  queue,
  onDraft,
  onGo,
  onBack,
  ...page
}: CheckInPageProps) {
  if (draft?.isClosed && isAnswered(draft)) {
    return <ThankYou answers={draft} isSent={draft.sent === true} {...{ day, plan, options, now, onGo }} />;
  }
  const step = reachableStep(page.step, draft);
  const steps = stepsOf(draft);
  const progress = { at: step, of: steps.length - 1 };
  const goOn = (answer: Partial<Draft>) => {
    onDraft({ ...(draft ?? newDraft(day.dueCheckIn?.id)), ...answer });
    onGo('check-in', step + 1);
  };
  const send = (call: NonNullable<Draft['call']>) => {
    const answered = { ...(draft ?? newDraft(day.dueCheckIn?.id)), call };
    onDraft(answered);
    if (isAnswered(answered)) queue.submit(answered);
  };
  const screen = () => {
    switch (steps[step]) {
      case 'mood':
        return <MoodQuestion progress={progress} answer={draft?.mood} onNext={(mood) => goOn({ mood })} />;
      case 'craving':
        return <CravingQuestion progress={progress} answer={draft?.craving} onNext={(craving) => goOn({ craving })} />;
      case 'met':
        return (
          <MetQuestion
            progress={progress}
            answer={draft?.met}
            questions={day.questions}
            onNext={(met) => goOn({ met })}
          />
        );
      case 'today':
        return (
          <TodayQuestion
            progress={progress}
            answer={draft?.today}
            asksMedication={day.questions.asksMedication}
            onNext={(today) => goOn({ today })}
          />
        );
      case 'use':
        return (
          <UseQuestion progress={progress} answer={draft?.use} day={day} plan={plan} onNext={(use) => goOn({ use })} />
        );
      case 'advice':
        return (
          <AdviceStep
            progress={progress}
            use={draft?.use ?? { substances: [] }}
            day={day}
            onNext={(use) => goOn({ use, readAdvice: true })}
          />
        );
      case 'call':
        return (
          <CallQuestion
            progress={progress}
            answer={draft?.call}
            day={day}
            now={now}
            sending={queue.state === 'sending'}
            failure={queue.state === 'failed' ? queue.failure : undefined}
            onSend={send}
          />
        );
      default:
        return (
          <IntroStep
            day={day}
            now={now}
            onStart={() => goOn({ beganWithUse: false })}
            onUsed={() => goOn({ beganWithUse: true })}
          />
        );
    }
  };
  return (
    <Stack key={steps[step]}>
      <BackButton onBack={() => onBack()} />
      {screen()}
    </Stack>
  );
}
