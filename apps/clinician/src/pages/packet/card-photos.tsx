import { Button, FileButton, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import {
  cardSides,
  listCardPhotos,
  removeCardPhoto,
  sendCardPhoto,
  type CardPhoto,
} from '@stepwell/web/forms/card-photos';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useToast } from '@stepwell/web/ui/toasts';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';

/** Both sides of the insurance card, as the patient or the desk photographed them. */
export function CardPhotos({ packetId, isOpen }: { packetId: string; isOpen: boolean }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const [photos, setPhotos] = useState<CardPhoto[]>([]);
  const [busy, setBusy] = useState(false);
  const change = useCallback(
    async (work?: Promise<void>) => {
      setBusy(true);
      try {
        await work;
        setPhotos(await listCardPhotos(packetId));
      } catch (thrown) {
        toast(errorSentence(thrown, tWeb));
      } finally {
        setBusy(false);
      }
    },
    [packetId, toast, tWeb],
  );
  useEffect(() => void change(), [change]);
  if (!isOpen && photos.length === 0) return null;
  return (
    <SectionCard title={t('packet.card')}>
      <Text c="dimmed" mb="sm">
        {t('packet.cardLine')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {cardSides.map((side) => {
          const photo = photos.find((one) => one.side === side);
          return (
            <Stack key={side} gap="xs">
              <Text fw={600}>{t(`packet.side.${side}`)}</Text>
              {photo ? (
                <img
                  src={`/imports/card-photos/${photo.id}`}
                  alt={t(`packet.side.${side}`)}
                  style={{ maxWidth: '100%', borderRadius: 'var(--mantine-radius-sm)' }}
                />
              ) : (
                <Text c="dimmed">{t('packet.noPhoto')}</Text>
              )}
              <Group gap="sm">
                {isOpen && (
                  <FileButton
                    accept="image/*"
                    onChange={(file) => file && void change(sendCardPhoto(packetId, side, file))}
                  >
                    {(props) => (
                      <Button variant="default" size="compact-sm" loading={busy} {...props}>
                        {t(photo ? 'packet.replacePhoto' : 'packet.addPhoto')}
                      </Button>
                    )}
                  </FileButton>
                )}
                {photo && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    disabled={busy}
                    onClick={() => void change(removeCardPhoto(photo.id))}
                  >
                    {t('packet.removePhoto')}
                  </Button>
                )}
              </Group>
            </Stack>
          );
        })}
      </SimpleGrid>
    </SectionCard>
  );
}
