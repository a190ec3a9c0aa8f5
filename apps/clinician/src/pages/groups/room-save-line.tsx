import { Button, Group, Text } from '@mantine/core';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { RoomSaveState } from './use-room-draft';

/** Whether what is on the screen is saved, in words. */
export function RoomSaveLine({ state, onSaveNow }: { state: RoomSaveState; onSaveNow: () => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const isTrouble = state.kind === 'failed' || state.kind === 'refused' || state.kind === 'contested';
  return (
    <Group gap="sm" role="status">
      <Text c={isTrouble ? 'var(--mantine-color-error)' : 'dimmed'} size="sm">
        {state.kind === 'refused'
          ? t('room.refused', { sentence: errorSentence(state.error, tWeb) })
          : t(`room.${state.kind}`)}
      </Text>
      {(state.kind === 'failed' || state.kind === 'refused') && (
        <Button variant="default" size="compact-sm" onClick={onSaveNow}>
          {t('room.saveNow')}
        </Button>
      )}
    </Group>
  );
}
