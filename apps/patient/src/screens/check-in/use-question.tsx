import { Text } from '@mantine/core';
import { useState } from 'react';
import { CallButton } from '../../care/call-button';
import type { MyDay, MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { ChooseSeveral } from './choice-group';
import type { Use } from './draft';
import { Question, type Progress } from './question';
import { dangersOf, isOverdose, sortSubstances } from './use-advice';

interface UseQuestionProps {
  progress: Progress;
  answer: Use | undefined;
  day: MyDay;
  plan: MyPlan | null | undefined;
  onNext: (use: Use) => void;
}

/** Safety before any question: whom to call, where the naloxone is; then what was used, or nothing about it. */
export function UseQuestion({ progress, answer, day, plan, onNext }: UseQuestionProps) {
  const texts = useTexts();
  const treatedFor = day.questions.primarySubstances;
  const [use, setUse] = useState<Use>(answer ?? { substances: [] });
  const naloxone = plan?.content.medication.naloxoneLocation;
  const mayOverdose = dangersOf(use.substances, treatedFor).some(isOverdose);
  return (
    <Question progress={progress} title={texts.use.title} action={texts.action.next} onSubmit={() => onNext(use)}>
      <Text fw={600} my="sm">
        {texts.use.thanks}
      </Text>
      <Card title={texts.use.safeTitle}>
        <Text>{mayOverdose ? texts.use.overdoseLead : texts.use.dangerLead}</Text>
        {mayOverdose && naloxone && <Text fw={600}>{texts.help.naloxoneAt(naloxone)}</Text>}
        <CallButton phone="911" variant="filled" color="red">
          {texts.help.call911}
        </CallButton>
      </Card>
      <ChooseSeveral
        title={texts.use.whatTitle}
        name="substance"
        options={sortSubstances(treatedFor).map((value) => ({ value, words: texts.use.substance[value] }))}
        chosen={use.substances}
        onChange={(substances) => setUse({ ...use, substances })}
      />
    </Question>
  );
}
