import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

function KeyRow({ keys, meaning }: { keys: string[]; meaning: string }) {
  return (
    <Group justify="space-between" component="li" py={4}>
      <Text>{meaning}</Text>
      <Group gap={4}>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </Group>
    </Group>
  );
}

const plainList = { listStyle: 'none', margin: 0, padding: 0 } as const;

interface ShortcutsDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** The list of keys. */
export function ShortcutsDialog({ opened, onClose }: ShortcutsDialogProps) {
  const { t } = useTranslation('web');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('form.close') }}
      title={
        <Text fw={600} component="span">
          {t('keys.title')}
        </Text>
      }
    >
      <Stack gap="md">
        <div>
          <Text size="xs" c="dimmed" fw={600}>
            {t('keys.anywhere')}
          </Text>
          <ul style={plainList}>
            <KeyRow keys={['/']} meaning={t('keys.search')} />
            <KeyRow keys={['?']} meaning={t('keys.help')} />
            <KeyRow keys={['Esc']} meaning={t('keys.back')} />
          </ul>
        </div>
        <div>
          <Text size="xs" c="dimmed" fw={600}>
            {t('keys.moves')}
          </Text>
          <ul style={plainList}>
            <KeyRow keys={['j']} meaning={t('keys.next')} />
            <KeyRow keys={['k']} meaning={t('keys.previous')} />
            <KeyRow keys={['Enter']} meaning={t('keys.open')} />
          </ul>
        </div>
      </Stack>
    </Modal>
  );
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
}

/** `?` shows the list of keys and `/` goes to the page's search field; returns the dialog's state. */
export function useShortcuts() {
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([
    ['shift+?', open, { usePhysicalKeys: false }],
    ['?', open],
    ['/', focusSearch],
  ]);
  return { opened, open, close };
}
