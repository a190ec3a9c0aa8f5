import { useState } from 'react';
import { useTexts } from '../../texts/language';
import { ChooseOne } from './choice-group';
import type { Today } from './draft';
import { Question, type Progress } from './question';

interface TodayQuestionProps {
  progress: Progress;
  answer: Today | undefined;
  asksMedication: boolean;
  onNext: (today: Today) => void;
}

const medication = ['TAKEN', 'MISSED', 'NONE_DUE'] as const;

/** Use, medication where the plan names it, and a meeting; only the first wants an answer. */
export function TodayQuestion({ progress, answer, asksMedication, onNext }: TodayQuestionProps) {
  const texts = useTexts();
  const words = texts.checkIn;
  const [today, setToday] = useState<Partial<Today>>(answer ?? {});
  const [tried, setTried] = useState(false);
  const submit = () => {
    const { hasUsed } = today;
    if (hasUsed === undefined) setTried(true);
    else onNext({ ...today, hasUsed });
  };
  return (
    <Question
      progress={progress}
      title={words.todayTitle}
      problem={tried && today.hasUsed === undefined ? words.usedMissing : undefined}
      action={texts.action.next}
      onSubmit={submit}
    >
      <ChooseOne
        title={words.usedTitle}
        name="used"
        options={[
          { value: false, words: words.usedNo },
          { value: true, words: words.usedYes },
          { value: null, words: words.usedUnsaid },
        ]}
        chosen={today.hasUsed}
        onChoose={(hasUsed) => setToday({ ...today, hasUsed })}
      />
      {asksMedication && (
        <ChooseOne
          title={words.medicationTitle}
          name="medication"
          options={medication.map((value) => ({ value, words: words.medication[value] }))}
          chosen={today.medication}
          onChoose={(value) => setToday({ ...today, medication: value })}
        />
      )}
      <ChooseOne
        title={words.meetingTitle}
        name="meeting"
        options={[
          { value: true, words: words.yes },
          { value: false, words: words.no },
        ]}
        chosen={today.wentToMeeting}
        onChoose={(wentToMeeting) => setToday({ ...today, wentToMeeting })}
      />
    </Question>
  );
}
