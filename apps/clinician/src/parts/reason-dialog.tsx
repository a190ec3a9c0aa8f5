import { Text, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

interface ReasonDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  consequence: string;
  submitLabel: string;
  /** What is asked; why, when left out. */
  label?: string;
  onSubmit: (reason: string) => Promise<unknown>;
}

function ReasonForm({
  onClose,
  consequence,
  submitLabel,
  label,
  onSubmit,
}: Omit<ReasonDialogProps, 'opened' | 'title'>) {
  const { t } = useTranslation();
  const state = useAppForm({
    initialValues: { reason: '' },
    schema: z.object({ reason: z.string().trim().min(1, t('signing.reasonMissing')) }),
    onSubmit: async ({ reason }) => {
      await onSubmit(reason.trim());
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={submitLabel} secondary={<CancelButton onClick={onClose} />}>
      <Text>{consequence}</Text>
      <Textarea
        label={label ?? t('signing.reason')}
        autosize
        minRows={2}
        maxLength={500}
        data-autofocus
        {...state.field('reason')}
      />
    </AppForm>
  );
}

/** Asks for a reason, which stays in the record. */
export function ReasonDialog({ opened, title, ...rest }: ReasonDialogProps) {
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={title}>
      {opened && <ReasonForm {...rest} />}
    </FormDialog>
  );
}
