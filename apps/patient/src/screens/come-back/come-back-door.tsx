import { Button, Text } from '@mantine/core';
import { Card } from '../../shell/card';
import { useComeBackTexts } from './use-come-back-texts';

/** The way back for whoever is in no stay. */
export function ComeBackDoor({ onOpen }: { onOpen: () => void }) {
  const words = useComeBackTexts();
  return (
    <Card title={words.cardTitle}>
      <Text>{words.cardLead}</Text>
      <Button fullWidth onClick={onOpen}>
        {words.open}
      </Button>
    </Card>
  );
}
