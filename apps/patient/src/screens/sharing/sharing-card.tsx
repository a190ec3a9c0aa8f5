import { Button, Text } from '@mantine/core';
import { Card } from '../../shell/card';
import { useSharingTexts } from './use-sharing-texts';

/** The door to what was shared. */
export function SharingCard({ onOpen }: { onOpen: () => void }) {
  const texts = useSharingTexts();
  return (
    <Card title={texts.door}>
      <Text>{texts.doorLead}</Text>
      <Button variant="default" fullWidth onClick={onOpen}>
        {texts.open}
      </Button>
    </Card>
  );
}
