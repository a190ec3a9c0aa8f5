import { Stack, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { TedsKind } from '../../../gql/graphql';
import { saveFile } from '../../parts/save-file';
import { ReleaseTedsFileMutation } from './reports.graphql';

interface TedsFileDialogProps {
  /** Which records, and of when. */
  records: { kind: TedsKind; from: string; until: string };
  count: number;
  opened: boolean;
  onClose: () => void;
}

/** Asks who gets the records and on what ground, and saves the file; every patient's account says that it left. */
export function TedsFileDialog({ records, count, opened, onClose }: TedsFileDialogProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const release = useSendDocument(ReleaseTedsFileMutation, { changes: ['sharing'] });
  const state = useAppForm({
    initialValues: { recipient: '', authority: '' },
    schema: z.object({
      recipient: z.string().trim().min(1, t('reports.recipientMissing')),
      authority: z.string().trim().min(1, t('reports.authorityMissing')),
    }),
    onSubmit: async (values) => {
      const { releaseTedsFile } = await release.mutateAsync({ input: { submitId, ...records, ...values } });
      saveFile(releaseTedsFile);
      setSubmitId(crypto.randomUUID());
      const { recordCount, refusedCount } = releaseTedsFile;
      toast(t('reports.released', { count: recordCount, refused: refusedCount }));
      onClose();
    },
  });
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('reports.release')}>
      <AppForm
        state={state}
        submitLabel={t('reports.releaseCount', { count })}
        secondary={<CancelButton onClick={onClose} />}
      >
        <Stack gap="md">
          <Text>{t('reports.releaseLead')}</Text>
          <TextInput label={t('reports.recipient')} {...state.field('recipient')} />
          <TextInput
            label={t('reports.authority')}
            description={t('reports.authorityHelp')}
            {...state.field('authority')}
          />
        </Stack>
      </AppForm>
    </FormDialog>
  );
}
