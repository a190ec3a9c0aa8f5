import { Button, Text } from '@mantine/core';
import { Card } from '../../shell/card';
import { useCopyTexts } from './use-copy-texts';

/** The door to a copy of what is kept. */
export function CopyCard({ onOpen }: { onOpen: () => void }) {
  const words = useCopyTexts();
  return (
    <Card title={words.door}>
      <Text>{words.doorLead}</Text>
      <Button variant="default" fullWidth onClick={onOpen}>
        {words.open}
      </Button>
    </Card>
  );
}
