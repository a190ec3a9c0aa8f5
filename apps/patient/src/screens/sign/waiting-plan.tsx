import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useLoaded } from '../../care/use-loaded';
import { Card } from '../../shell/card';
import type { ScreenName } from '../../shell/use-screen';
import { useTexts } from '../../texts/language';
import { waitingDocument } from './sign.graphql';

const loadWaiting = () => sendDocument(waitingDocument);

/** Says that a plan or another document waits for its signature; nothing where none does. */
export function WaitingPlan({ onGo }: { onGo: (screen: ScreenName) => void }) {
  const texts = useTexts();
  const { value } = useLoaded(loadWaiting);
  const screens: ScreenName[] = [
    ...(value?.planToSign ? (['sign'] as const) : []),
    ...(value?.documentsToSign.length ? (['documents'] as const) : []),
  ];
  return screens.map((screen) => (
    <Card key={screen} title={texts.sign.waiting}>
      <Text>{texts.sign.waitingLead}</Text>
      <Button fullWidth variant="default" onClick={() => onGo(screen)}>
        {texts.sign.open}
      </Button>
    </Card>
  ));
}
