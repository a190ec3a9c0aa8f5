import { useState } from 'react';
import { useTexts } from '../../texts/language';
import { Choice } from './choice';
import { Question, type Progress } from './question';
import classes from './question.module.css';

const numbers = Array.from({ length: 11 }, (_, number) => number);

interface CravingQuestionProps {
  progress: Progress;
  answer: number | undefined;
  onNext: (craving: number) => void;
}

/** "How strong is the craving right now?", 0 to 10, with words at both ends. */
export function CravingQuestion({ progress, answer, onNext }: CravingQuestionProps) {
  const texts = useTexts();
  const [craving, setCraving] = useState(answer);
  const [tried, setTried] = useState(false);
  return (
    <Question
      progress={progress}
      title={texts.checkIn.cravingTitle}
      problem={tried && craving === undefined ? texts.checkIn.cravingMissing : undefined}
      action={texts.action.next}
      onSubmit={() => (craving === undefined ? setTried(true) : onNext(craving))}
    >
      <div className={classes.low}>{texts.checkIn.cravingLow}</div>
      <div className={classes.scale}>
        {numbers.map((number) => (
          <Choice
            key={number}
            name="craving"
            shape="tile"
            value={number}
            chosen={craving === number}
            onChoose={() => setCraving(number)}
          >
            {number}
          </Choice>
        ))}
      </div>
      <div className={classes.high}>{texts.checkIn.cravingHigh}</div>
    </Question>
  );
}
