import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useLoaded } from '../../care/use-loaded';
import { Card } from '../../shell/card';
import { comeBackDocument } from './come-back.graphql';
import { useComeBackTexts } from './use-come-back-texts';

const load = () => sendDocument(comeBackDocument);

/** The way back for whoever is in no stay; nothing otherwise. */
export function ComeBackDoor({ onOpen }: { onOpen: () => void }) {
  const words = useComeBackTexts();
  const { value } = useLoaded(load);
  if (!value?.comeBack.isOpenToMe) return null;
  return (
    <Card title={words.cardTitle}>
      <Text>{words.cardLead}</Text>
      <Button fullWidth onClick={onOpen}>
        {words.open}
      </Button>
    </Card>
  );
}
