import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState, type ReactNode } from 'react';
import type { AnswerMyMeasureInput } from '../../../gql/graphql';
import { useLoaded } from '../../care/use-loaded';
import { useSendQueue } from '../../care/use-send-queue';
import type { MyDay } from '../../care/use-care';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import type { ScreenName } from '../../shell/use-screen';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { AnswerMeasure, hasAlarm } from './answer-measure';
import { answerMyMeasureDocument, myMeasuresDocument, type MyMeasure } from './measures.graphql';
import { SafetyCard } from './safety-card';
import { useMeasureTexts } from './use-measure-texts';

const load = () => sendDocument(myMeasuresDocument);
const send = (input: AnswerMyMeasureInput) => sendDocument(answerMyMeasureDocument, { input });

interface MeasuresPageProps {
  day: MyDay;
  onBack: () => void;
  onGo: (screen: ScreenName) => void;
  onEnded: () => void;
}

/** Answers what waits, one questionnaire after the other; help is on the screen the moment an answer asks for it. */
export function MeasuresPage({ day, onBack, onGo, onEnded }: MeasuresPageProps) {
  const texts = useMeasureTexts();
  const { value, error, retry } = useLoaded(load);
  const [answered, setAnswered] = useState<{
    measure: MyMeasure;
    answers: number[];
    place: 'form' | 'page' | 'server';
  }>();
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const queue = useSendQueue(send, {
    onSent: () => setAnswered((now) => now && { ...now, place: 'server' }),
    onWaiting: () => setAnswered((now) => now && { ...now, place: 'page' }),
    onEnded,
  });
  const phone = day.audience.facilityPhone;
  const [measure] = value?.myMeasures.waiting ?? [];
  const again = () => {
    setAnswered(undefined);
    setSubmitId(crypto.randomUUID());
    retry();
  };
  const failure = () => {
    if (queue.state !== 'failed' || !queue.failure) return null;
    if (queue.failure.code === 'CONFLICT') return <Text role="alert">{texts.gone}</Text>;
    return <FailureNote error={queue.failure} onRetry={() => answered && submit(answered.answers)} />;
  };
  const submit = (answers: number[]) => {
    const asked = answered?.measure ?? measure;
    if (asked) queue.submit({ submitId, assignmentId: asked.id, answers });
  };
  if (answered && answered.place !== 'form') {
    const { place, ...given } = answered;
    return <Done {...given} sent={place === 'server'} failure={failure()} phone={phone} onGo={onGo} onMore={again} />;
  }
  return (
    <>
      <BackButton onBack={onBack} />
      {error && <FailureNote error={error} onRetry={retry} />}
      {!value && !error && <Waiting />}
      {value && !measure && (
        <>
          <PageTitle>{texts.title}</PageTitle>
          <Text>{texts.none}</Text>
        </>
      )}
      {measure && (
        <AnswerMeasure
          key={measure.id}
          measure={measure}
          busy={queue.state === 'sending'}
          help={<SafetyCard phone={phone} />}
          failure={failure()}
          onSend={(answers) => {
            setAnswered({ measure, answers, place: 'form' });
            submit(answers);
          }}
        />
      )}
    </>
  );
}

interface DoneProps {
  measure: MyMeasure;
  answers: number[];
  sent: boolean;
  failure: ReactNode;
  phone: string | null | undefined;
  onGo: (screen: ScreenName) => void;
  onMore: () => void;
}

/** Thanks, or that it waits for a connection; help stands here either way. */
function Done({ measure, answers, sent, failure, phone, onGo, onMore }: DoneProps) {
  const texts = useMeasureTexts();
  const common = useTexts();
  const isSafety = hasAlarm(measure, answers);
  return (
    <>
      <PageTitle>{sent ? texts.doneTitle : texts.unsentTitle}</PageTitle>
      {failure ?? <Text role="status">{sent ? texts.done : texts.unsent}</Text>}
      {isSafety && (
        <>
          <SafetyCard phone={phone}>{sent && <Text>{texts.safetyTold}</Text>}</SafetyCard>
          <Button fullWidth onClick={() => onGo('help')}>
            {texts.more}
          </Button>
        </>
      )}
      {sent && (
        <Button variant="default" fullWidth onClick={() => (isSafety ? onGo('home') : onMore())}>
          {isSafety ? common.action.home : common.action.next}
        </Button>
      )}
    </>
  );
}
