import { ActionIcon, Box, Button, Group, Stack, Text } from '@mantine/core';
import { CloseIcon, PlusIcon } from '@stepwell/web/ui/icons';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './plan-builder.module.css';

/** Takes one line out. `what` names the line for screen readers. */
export function RemoveLine({ what, onClick }: { what: string; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      aria-label={t('builder.removeOf', { what })}
      title={t('builder.remove')}
      onClick={onClick}
    >
      <CloseIcon size={16} />
    </ActionIcon>
  );
}

interface LineToolsProps {
  what: string;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Moves one line up or down, or takes it out; Alt with an arrow key moves it as well while a tool has the focus. */
export function LineTools({ what, onMove, onRemove }: LineToolsProps) {
  const { t } = useTranslation();
  const byKey = (event: KeyboardEvent): void => {
    const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined;
    if (!by) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <Group gap={0} wrap="nowrap" onKeyDown={byKey}>
      {([-1, 1] as const).map((by) => (
        <ActionIcon
          key={by}
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t(by < 0 ? 'builder.upOf' : 'builder.downOf', { what })}
          title={t(by < 0 ? 'builder.up' : 'builder.down')}
          onClick={() => onMove(by)}
        >
          <span aria-hidden>{by < 0 ? '↑' : '↓'}</span>
        </ActionIcon>
      ))}
      <RemoveLine what={what} onClick={onRemove} />
    </Group>
  );
}

/** A line of several fields, under its name. */
export function LineBlock({ children, ...tools }: LineToolsProps & { children: ReactNode }) {
  return (
    <Box className={classes['block'] ?? ''} role="group" aria-label={tools.what}>
      <Group justify="space-between" mb={4}>
        <Text fw={600}>{tools.what}</Text>
        <LineTools {...tools} />
      </Group>
      <Stack gap="sm">{children}</Stack>
    </Box>
  );
}

/** Adds one line. */
export function AddLine({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="light" size="compact-sm" leftSection={<PlusIcon size={14} />} onClick={onClick} mt="sm">
      {label}
    </Button>
  );
}
