import { Text } from '@mantine/core';
import type { MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { Facts } from './facts';

/** If I use: the first hour, the first day, who to tell, the way back. */
export function IfIUse({ response }: { response: MyPlan['content']['lapseResponse'] }) {
  const texts = useTexts();
  return (
    <Card title={texts.plan.ifIUse}>
      <Text>{texts.plan.notStartingOver}</Text>
      <Facts
        facts={[
          [texts.plan.firstHour, response.firstHour],
          [texts.plan.firstDay, response.firstDay],
          [texts.plan.whoToTell, response.whoToTell],
          [texts.plan.wayBack, response.wayBack],
        ]}
      />
    </Card>
  );
}
