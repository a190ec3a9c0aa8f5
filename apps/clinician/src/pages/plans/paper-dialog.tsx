import { FileInput, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { sendFile } from '@stepwell/web/graphql/send-file';
import { refreshTopics } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { Signable } from './signable';

interface PaperDialogProps {
  plan: Signable;
  opened: boolean;
  onClose: () => void;
}

function PaperForm({ plan, onClose }: Omit<PaperDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm<{ name: string; file: File | null }>({
    initialValues: { name: '', file: null },
    schema: z.object({
      name: z.string().trim().min(1, t('signing.nameMissing')),
      file: z.instanceof(File, { error: t('signing.fileMissing') }),
    }),
    onSubmit: async ({ name, file }) => {
      const query = new URLSearchParams({ planId: plan.id, documentHash: plan.documentHash ?? '', submitId, name });
      await sendFile(`/imports/plan-papers?${query.toString()}`, file!, {
        contentType: 'application/octet-stream',
        onProgress: () => undefined,
        signal: new AbortController().signal,
      });
      await refreshTopics(client, ['plans', 'follow-ups', 'patients', 'tasks']);
      toast(t('signing.signed'));
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={t('signing.paperSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('signing.paperText', { hash: plan.documentHash?.slice(0, 12) ?? '' })}</Text>
      <TextInput label={t('signing.paperName')} autoComplete="off" maxLength={200} {...state.field('name')} />
      <FileInput
        label={t('signing.file')}
        description={t('signing.fileHelp')}
        accept="application/pdf,image/png,image/jpeg"
        {...state.field('file')}
      />
    </AppForm>
  );
}

/** Takes the scan of a plan that the patient signed by hand. */
export function PaperDialog({ opened, ...rest }: PaperDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('signing.paperTitle')}>
      {opened && <PaperForm {...rest} />}
    </FormDialog>
  );
}
