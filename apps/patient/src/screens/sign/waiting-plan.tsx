import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import type { WaitingQuery } from '../../../gql/graphql';
import { useLoaded } from '../../care/use-loaded';
import { Card } from '../../shell/card';
import type { ScreenName } from '../../shell/use-screen';
import { useTexts } from '../../texts/language';
import { waitingDocument } from './sign.graphql';

const loadWaiting = () => sendDocument(waitingDocument);

interface WaitingPlanProps {
  onGo: (screen: ScreenName) => void;
}

/** Asks whether a plan or another document waits for its signature, and says so; nothing where none does. */
export function WaitingPlan({ onGo }: WaitingPlanProps) {
  const { value } = useLoaded(loadWaiting);
  return <WaitingPapers waiting={value} onGo={onGo} />;
}

/** Says what waits for its signature. */
export function WaitingPapers({ waiting: value, onGo }: WaitingPlanProps & { waiting: WaitingQuery | undefined }) {
  const texts = useTexts();
  const screens: ScreenName[] = [
    ...(value?.planToSign ? (['sign'] as const) : []),
    ...(value?.documentsToSign.length ? (['documents'] as const) : []),
  ];
  return screens.map((screen, at) => (
    <Card key={screen} title={at === 0 ? texts.sign.waiting : texts.sign.waitingToo}>
      <Text>{texts.sign.waitingLead}</Text>
      <Button fullWidth variant="default" onClick={() => onGo(screen)}>
        {texts.sign.open}
      </Button>
    </Card>
  ));
}
