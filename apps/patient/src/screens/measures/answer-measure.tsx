import { Button, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { PageTitle } from '../../shell/page-title';
import { useLanguage, useTexts } from '../../texts/language';
import { Choice } from '../check-in/choice';
import { Question } from '../check-in/question';
import type { MyMeasure } from './measures.graphql';
import { useMeasureTexts } from './use-measure-texts';

interface AnswerMeasureProps {
  measure: MyMeasure;
  busy: boolean;
  /** What could not be sent, under the last question. */
  failure?: ReactNode;
  /** The way to help, shown from the answer on that asks for it. */
  help: ReactNode;
  onSend: (answers: number[]) => void;
}

/** True where one of these answers is about safety. */
export function hasAlarm({ questions }: MyMeasure, answers: readonly number[]): boolean {
  return questions.some(({ alarms }, index) => alarms.includes(answers[index] ?? -1));
}

/** One question on each screen, in its published words, and back without losing an answer. */
export function AnswerMeasure({ measure, busy, failure, help, onSend }: AnswerMeasureProps) {
  const texts = useMeasureTexts();
  const common = useTexts();
  const { language } = useLanguage();
  const [at, setAt] = useState(-1);
  const [answers, setAnswers] = useState<number[]>([]);
  const [tried, setTried] = useState(false);
  const { questions, intro } = measure;
  const question = questions[at];
  if (!question) {
    return (
      <Stack>
        <PageTitle>{texts.title}</PageTitle>
        <Text>{texts.count(questions.length)}</Text>
        <Text>{texts.introAudience}</Text>
        {measure.language.toUpperCase() !== language && <Text>{texts.englishOnly}</Text>}
        <Button fullWidth onClick={() => setAt(0)}>
          {texts.start}
        </Button>
      </Stack>
    );
  }
  const isLast = at === questions.length - 1;
  const chosen = answers[at];
  const move = (step: number) => {
    setTried(false);
    setAt(at + step);
  };
  const next = () => {
    if (chosen === undefined) setTried(true);
    else if (isLast) onSend(answers);
    else move(1);
  };
  return (
    <Stack key={at} lang={measure.language}>
      <Text c="dimmed">{intro}</Text>
      <Question
        progress={{ at: at + 1, of: questions.length }}
        title={question.text}
        problem={tried && chosen === undefined ? texts.missing : undefined}
        action={isLast ? texts.send : common.action.next}
        busy={busy}
        onSubmit={next}
        footer={hasAlarm(measure, answers) ? help : undefined}
      >
        {question.options.map((words, value) => (
          <Choice
            key={words}
            name={`answer-${at}`}
            shape="row"
            value={value}
            chosen={chosen === value}
            onChoose={() => setAnswers((now) => Object.assign([...now], { [at]: value }))}
          >
            {words}
          </Choice>
        ))}
      </Question>
      {failure}
      <Button variant="default" fullWidth onClick={() => move(-1)} disabled={busy}>
        {texts.previous}
      </Button>
    </Stack>
  );
}
