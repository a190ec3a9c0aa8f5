import { useState } from 'react';
import { CallButton } from '../../care/call-button';
import type { MyDay } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { ChooseOne } from './choice-group';
import type { Use } from './draft';
import { Question, type Progress } from './question';
import classes from './question.module.css';
import { dangersOf, isOverdose, isWithdrawal } from './use-advice';

interface AdviceStepProps {
  progress: Progress;
  use: Use;
  day: MyDay;
  onNext: (use: Use) => void;
}

/** What keeps somebody alive after use, by what it was; where an overdose may come, whether they are alone and have naloxone. */
export function AdviceStep({ progress, use, day, onNext }: AdviceStepProps) {
  const texts = useTexts();
  const words = texts.use;
  const [given, setGiven] = useState(use);
  const dangers = dangersOf(use.substances, day.questions.primarySubstances);
  const breathing = dangers.find(isOverdose);
  const withdrawal = dangers.find(isWithdrawal);
  const yesNo = [
    { value: true, words: texts.checkIn.yes },
    { value: false, words: texts.checkIn.no },
  ];
  return (
    <Question progress={progress} title={words.adviceTitle} action={texts.action.next} onSubmit={() => onNext(given)}>
      {breathing && (
        <>
          <ChooseOne
            title={words.aloneTitle}
            name="alone"
            options={yesNo}
            chosen={given.isAlone}
            onChoose={(isAlone) => setGiven({ ...given, isAlone })}
          />
          <ChooseOne
            title={words.naloxoneTitle}
            name="naloxone"
            options={yesNo}
            chosen={given.hasNaloxone}
            onChoose={(hasNaloxone) => setGiven({ ...given, hasNaloxone })}
          />
        </>
      )}
      <div className={classes.advice}>
        {dangers.map((danger) => (
          <Card key={danger} title={words.danger[danger].title}>
            <ul className={classes.lines}>
              {given.isAlone && danger === breathing && <li>{words.alone}</li>}
              {given.hasNaloxone === false && danger === breathing && <li>{words.noNaloxone}</li>}
              {words.danger[danger].lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {danger === withdrawal && <CallButton phone={day.audience.facilityPhone}>{texts.help.callTeam}</CallButton>}
          </Card>
        ))}
      </div>
    </Question>
  );
}
