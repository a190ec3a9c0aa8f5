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
import type { Consent } from './sharing.graphql';

interface ConsentPaperProps {
  consent: Consent;
  /** Who signed beside the minor; left out for the patient's own signature. */
  guardianId?: string | undefined;
  opened: boolean;
  onClose: () => void;
}

function PaperForm({ consent, guardianId, onClose }: Omit<ConsentPaperProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm<{ name: string; file: File | null }>({
    initialValues: { name: '', file: null },
    schema: z.object({
      name: z.string().trim().min(1, t('consent.paperNameMissing')),
      file: z.instanceof(File, { error: t('consent.paperFileMissing') }),
    }),
    onSubmit: async ({ name, file }) => {
      const query = new URLSearchParams({ consentId: consent.id, formHash: consent.formHash, submitId, name });
      if (guardianId) query.set('guardianId', guardianId);
      await sendFile(`/imports/consent-papers?${query.toString()}`, file!, {
        contentType: 'application/octet-stream',
        onProgress: () => undefined,
        signal: new AbortController().signal,
      });
      await refreshTopics(client, ['sharing']);
      toast(t('consent.signed'));
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={t('consent.paperSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('consent.paperText', { hash: consent.formHash.slice(0, 12) })}</Text>
      <TextInput label={t('consent.paperName')} autoComplete="off" maxLength={200} {...state.field('name')} />
      <FileInput
        label={t('consent.paperFile')}
        description={t('consent.paperFileHelp')}
        accept="application/pdf,image/png,image/jpeg"
        {...state.field('file')}
      />
    </AppForm>
  );
}

/** Takes the scan of a consent that was signed by hand. */
export function ConsentPaperDialog({ opened, ...rest }: ConsentPaperProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('consent.paper')}>
      {opened && <PaperForm {...rest} />}
    </FormDialog>
  );
}
