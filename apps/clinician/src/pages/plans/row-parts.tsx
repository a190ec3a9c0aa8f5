import { ActionIcon, Button } from '@mantine/core';
import { CloseIcon, PlusIcon } from '@stepwell/web/ui/icons';
import { useTranslation } from 'react-i18next';

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

/** Adds one line. */
export function AddLine({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="light" size="compact-sm" leftSection={<PlusIcon size={14} />} onClick={onClick} mt="sm">
      {label}
    </Button>
  );
}
