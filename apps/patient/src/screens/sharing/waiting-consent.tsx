import { Button, Text } from '@mantine/core';
import { Card } from '../../shell/card';
import { useSharingTexts } from './use-sharing-texts';

/** Says that a paper about sharing waits for its signature. */
export function WaitingConsent({ onOpen }: { onOpen: () => void }) {
  const texts = useSharingTexts();
  return (
    <Card title={texts.waiting}>
      <Text>{texts.waitingLead}</Text>
      <Button fullWidth variant="default" onClick={onOpen}>
        {texts.read}
      </Button>
    </Card>
  );
}
