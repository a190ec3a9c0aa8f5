import { useState } from 'react';
import { useTexts } from '../../texts/language';
import { Choice } from './choice';
import { MoodFace } from './mood-face';
import { Question, type Progress } from './question';

interface MoodQuestionProps {
  progress: Progress;
  answer: number | undefined;
  onNext: (mood: number) => void;
}

/** "How are you right now?", from 1 (very bad) to 5 (very good), in words and faces. */
export function MoodQuestion({ progress, answer, onNext }: MoodQuestionProps) {
  const texts = useTexts();
  const [mood, setMood] = useState(answer);
  const [tried, setTried] = useState(false);
  return (
    <Question
      progress={progress}
      title={texts.checkIn.moodTitle}
      problem={tried && mood === undefined ? texts.checkIn.moodMissing : undefined}
      action={texts.action.next}
      onSubmit={() => (mood === undefined ? setTried(true) : onNext(mood))}
    >
      {texts.checkIn.moods.map((words, index) => {
        const value = index + 1;
        return (
          <Choice
            key={value}
            name="mood"
            shape="row"
            value={value}
            chosen={mood === value}
            onChoose={() => setMood(value)}
          >
            <MoodFace mood={value} />
            {words}
          </Choice>
        );
      })}
    </Question>
  );
}
