import { Text, Title } from '@mantine/core';
import type { MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import classes from './help.module.css';

/** After use: safety first, then the patient's own words for the way back. */
export function IfIUsed({ response }: { response: MyPlan['content']['lapseResponse'] | undefined }) {
  const texts = useTexts();
  const own = response && [
    [texts.plan.firstHour, response.firstHour],
    [texts.plan.firstDay, response.firstDay],
    [texts.plan.whoToTell, response.whoToTell],
    [texts.plan.wayBack, response.wayBack],
  ];
  return (
    <Card title={texts.help.usedTitle}>
      <Text>{texts.help.usedThanks}</Text>
      <ul className={classes.list}>
        {texts.help.usedSafety.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {own?.map(
        ([title, words]) =>
          words && (
            <div key={title}>
              <Title order={3}>{title}</Title>
              <Text>{words}</Text>
            </div>
          ),
      )}
    </Card>
  );
}
