import { Button, Text } from '@mantine/core';
import { Card } from '../../shell/card';
import { useTeamTexts } from './use-team-texts';

/** The door to messages that the care team wrote since; nothing where there are none. */
export function TeamDoor({ unread, onOpen }: { unread: number; onOpen: () => void }) {
  const words = useTeamTexts();
  if (unread === 0) return null;
  return (
    <Card title={words.cardTitle(unread)}>
      <Text>{words.cardLead}</Text>
      <Button fullWidth onClick={onOpen}>
        {words.read}
      </Button>
    </Card>
  );
}
