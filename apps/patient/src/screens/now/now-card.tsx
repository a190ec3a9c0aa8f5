import { Button, Text } from '@mantine/core';
import { isHardNow } from '../../care/is-hard-now';
import { situationsNow } from '../../care/help-for-now';
import type { MyDay, MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import classes from './now.module.css';

interface NowCardProps {
  day: MyDay;
  plan: MyPlan | null | undefined;
  now: Date;
  onOpen: () => void;
}

/** The door to the page for a hard hour, while it is one; nothing otherwise. */
export function NowCard({ day, plan, now, onOpen }: NowCardProps) {
  const texts = useTexts();
  if (!isHardNow(day, plan, now)) return null;
  const [situation] = situationsNow(plan?.content.highRiskSituations ?? [], now, day.timeZone);
  return (
    <Card title={texts.now.cardTitle} className={classes.door}>
      {situation && <Text fw={600}>{situation.description}</Text>}
      <Text>{texts.now.cardLead}</Text>
      <Button fullWidth onClick={onOpen}>
        {texts.now.open}
      </Button>
    </Card>
  );
}
