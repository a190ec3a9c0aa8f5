import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { cardSides, listCardPhotos, removeCardPhoto, sendCardPhoto } from '@stepwell/web/forms/card-photos';
import { useCallback } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { FailureNote } from '../../shell/failure';
import { usePacketTexts } from './use-packet-texts';

/** Photos of both sides of the insurance card: added or taken out here, shown to the desk alone. */
export function CardPhotos({ packetId }: { packetId: string }) {
  const texts = usePacketTexts();
  const load = useCallback(() => listCardPhotos(packetId), [packetId]);
  const { value, error, busy, retry, send } = useLoaded(load);
  return (
    <Stack gap="sm">
      <Text fw={600}>{texts.card}</Text>
      <Text size="sm">{texts.cardHelp}</Text>
      {cardSides.map((side) => {
        const photo = value?.find((one) => one.side === side);
        return (
          <Group key={side} gap="sm">
            <FileButton
              accept="image/*"
              onChange={(file) => file && void send(() => sendCardPhoto(packetId, side, file))}
            >
              {(props) => (
                <Button variant="default" loading={busy} {...props}>
                  {photo ? texts.again[side] : texts.take[side]}
                </Button>
              )}
            </FileButton>
            {photo && (
              <>
                <Text role="status">{texts.there[side]}</Text>
                <Button
                  variant="subtle"
                  disabled={busy}
                  aria-label={texts.remove(texts.sides[side])}
                  onClick={() => void send(() => removeCardPhoto(photo.id))}
                >
                  {texts.removeShort}
                </Button>
              </>
            )}
          </Group>
        );
      })}
      {error && <FailureNote error={error} onRetry={retry} />}
    </Stack>
  );
}
