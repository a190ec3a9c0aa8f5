import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useLoaded } from '../../care/use-loaded';
import { Card } from '../../shell/card';
import { myPacketDocument } from './packet.graphql';
import { usePacketTexts } from './use-packet-texts';

const load = () => sendDocument(myPacketDocument);

/** The door to the packet while it is open; nothing otherwise. */
export function PacketDoor({ onOpen }: { onOpen: () => void }) {
  const texts = usePacketTexts();
  const { value } = useLoaded(load);
  if (!value?.myPacket || value.myPacket.finishedAt) return null;
  return (
    <Card title={texts.cardTitle}>
      <Text>{texts.cardLead}</Text>
      <Button fullWidth onClick={onOpen}>
        {texts.open}
      </Button>
    </Card>
  );
}
