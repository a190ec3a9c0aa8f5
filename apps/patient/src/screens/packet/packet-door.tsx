import { Button, Text } from '@mantine/core';
import { Card } from '../../shell/card';
import { usePacketTexts } from './use-packet-texts';

/** The door to the packet while it is open. */
export function PacketDoor({ onOpen }: { onOpen: () => void }) {
  const texts = usePacketTexts();
  return (
    <Card title={texts.cardTitle}>
      <Text>{texts.cardLead}</Text>
      <Button fullWidth onClick={onOpen}>
        {texts.open}
      </Button>
    </Card>
  );
}
