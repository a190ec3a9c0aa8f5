import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useLoaded } from '../../care/use-loaded';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { planToSignDocument } from './sign.graphql';

const loadPlan = () => sendDocument(planToSignDocument);

/** Says that a plan waits for its signature; nothing where none does. */
export function WaitingPlan({ onOpen }: { onOpen: () => void }) {
  const texts = useTexts();
  const { value } = useLoaded(loadPlan);
  if (!value?.planToSign) return null;
  return (
    <Card title={texts.sign.waiting}>
      <Text>{texts.sign.waitingLead}</Text>
      <Button fullWidth variant="default" onClick={onOpen}>
        {texts.sign.open}
      </Button>
    </Card>
  );
}
