import { Text } from '@mantine/core';
import type { MyDay, MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import type { AnsweredDraft } from './draft';
import classes from './question.module.css';
import { dangersOf } from './use-advice';

interface AfterUseProps {
  answers: AnsweredDraft;
  day: MyDay;
  plan: MyPlan | null | undefined;
}

/** After use was told: the advice again, to keep at hand, and the patient's own words for the first hour. */
export function AfterUse({ answers, day, plan }: AfterUseProps) {
  const texts = useTexts();
  const dangers = dangersOf(answers.use?.substances ?? [], day.questions.primarySubstances);
  const firstHour = plan?.content.lapseResponse.firstHour;
  return (
    <>
      <Text>{texts.help.usedThanks}</Text>
      {dangers.map((danger) => (
        <Card key={danger} title={texts.use.danger[danger].title}>
          <ul className={classes.lines}>
            {texts.use.danger[danger].lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      ))}
      {firstHour && (
        <Card title={texts.plan.firstHour}>
          <ul className={classes.lines}>
            {firstHour.split('\n').map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
