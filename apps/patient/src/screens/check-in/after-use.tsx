import { Text } from '@mantine/core';
import { firstHourLines } from '@stepwell/web/paper/first-hour';
import type { MyDay, MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import type { AnsweredDraft } from './draft';
import classes from './question.module.css';
import { dangersOf, meant } from './use-advice';

interface AfterUseProps {
  answers: AnsweredDraft;
  day: MyDay;
  plan: MyPlan | null | undefined;
}

/** After use was told: the advice again, to keep at hand, and the patient's own words for the first hour. */
export function AfterUse({ answers, day, plan }: AfterUseProps) {
  const texts = useTexts();
  const named = answers.use?.substances ?? [];
  const dangers = dangersOf(named, day.questions.primarySubstances);
  const firstHour = plan
    ? firstHourLines(plan.content.lapseResponse, meant(named, day.questions.primarySubstances))
    : [];
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
      {firstHour.length > 0 && (
        <Card title={texts.use.fromPlan}>
          <ul className={classes.lines}>
            {firstHour.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
