import { Button, Group, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Saving } from './use-autosave';
import type { SaveState } from './use-plan-draft';

/** Whether what is on the screen is saved, in words. */
export function SaveLine({
  state,
  onSaveNow,
}: {
  state: SaveState | Exclude<Saving, { kind: 'conflict' }>;
  onSaveNow: () => void;
}) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const reader = useReader();
  const words = (): string => {
    switch (state.kind) {
      case 'saved':
        return t('builder.saved', { when: sayMoment(state.at, reader) });
      case 'saving':
        return t('builder.saving');
      case 'failed':
        return t('builder.failed');
      case 'refused':
        return t('builder.refused', { sentence: errorSentence(state.error, tWeb) });
      default:
        return t('builder.unsaved');
    }
  };
  const isTrouble = state.kind === 'failed' || state.kind === 'refused';
  return (
    <Group gap="sm" role="status">
      <Text c={isTrouble ? 'var(--mantine-color-error)' : 'dimmed'} size={isTrouble ? 'sm' : 'xs'}>
        {words()}
      </Text>
      {state.kind === 'failed' && (
        <Button variant="default" size="compact-sm" onClick={onSaveNow}>
          {t('builder.saveNow')}
        </Button>
      )}
    </Group>
  );
}
