import { Text, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import type { ReactNode } from 'react';
import { z } from 'zod';

interface ReasonDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  consequence: ReactNode;
  submitLabel: string;
  /** What is asked, and what is said when nothing was written. */
  label: string;
  missing: string;
  help?: string;
  onSubmit: (reason: string) => Promise<unknown>;
}

function ReasonForm(props: Omit<ReasonDialogProps, 'opened' | 'title'>) {
  const { onClose, consequence, submitLabel, label, missing, help, onSubmit } = props;
  const state = useAppForm({
    initialValues: { reason: '' },
    schema: z.object({ reason: z.string().trim().min(1, missing) }),
    onSubmit: async ({ reason }) => {
      await onSubmit(reason.trim());
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={submitLabel} secondary={<CancelButton onClick={onClose} />}>
      <Text component="div">{consequence}</Text>
      <Textarea
        label={label}
        {...(help !== undefined && { description: help })}
        autosize
        minRows={2}
        maxLength={500}
        data-autofocus
        {...state.field('reason')}
      />
    </AppForm>
  );
}

/** Asks for a few words before something with consequences; they stay in the record. */
export function ReasonDialog({ opened, title, ...rest }: ReasonDialogProps) {
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={title}>
      {opened && <ReasonForm {...rest} />}
    </FormDialog>
  );
}
