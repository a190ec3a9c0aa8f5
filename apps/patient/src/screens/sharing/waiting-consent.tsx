import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useLoaded } from '../../care/use-loaded';
import { Card } from '../../shell/card';
import { consentsToSignDocument } from './sharing.graphql';
import { useSharingTexts } from './use-sharing-texts';

const load = () => sendDocument(consentsToSignDocument);

/** Says that a paper about sharing waits for its signature; nothing where none does. */
export function WaitingConsent({ onOpen }: { onOpen: () => void }) {
  const texts = useSharingTexts();
  const { value } = useLoaded(load);
  if (!value?.consentsToSign) return null;
  return (
    <Card title={texts.waiting}>
      <Text>{texts.waitingLead}</Text>
      <Button fullWidth variant="default" onClick={onOpen}>
        {texts.read}
      </Button>
    </Card>
  );
}
