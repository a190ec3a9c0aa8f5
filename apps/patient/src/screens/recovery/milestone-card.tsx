import { Button, Text } from '@mantine/core';
import { sayDate } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import type { Recovery } from './recovery.page';

interface MilestoneCardProps {
  milestone: Recovery['myRecovery']['milestones'][number];
  onHide: (id: string) => void;
}

/** The latest milestone, said quietly, to be put away when seen. */
export function MilestoneCard({ milestone, onHide }: MilestoneCardProps) {
  const texts = useTexts();
  const { milestone: words } = texts.recovery;
  return (
    <Card title={words.units[milestone.unit](milestone.amount)}>
      <Text>{words.reached(sayDate(milestone.reachedOn, texts))}</Text>
      <Button variant="default" onClick={() => onHide(milestone.id)}>
        {words.hide}
      </Button>
    </Card>
  );
}
