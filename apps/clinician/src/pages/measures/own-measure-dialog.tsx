import { Text, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { KeepOwnMeasureMutation } from './measures.graphql';
import { readBands } from './read-bands';

const initialValues = {
  ...{ code: '', questionnaire: '', licence: '', reversed: '', bands: '', bandSource: '' },
  ...{ positiveFrom: '', safetyItem: '' },
};

function OwnMeasureForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const keep = useSendDocument(KeepOwnMeasureMutation, { changes: ['measures'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues,
    schema: z.object({
      code: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, t('measureLibrary.codeWrong')),
      questionnaire: z.string().trim().min(1, t('measureLibrary.fileMissing')),
      licence: z.string().trim().min(1, t('measureLibrary.licenceMissing')),
      bands: z.string().refine((text) => readBands(text) !== null, t('measureLibrary.bandsWrong')),
      bandSource: z.string().trim().min(1, t('measureLibrary.bandSourceMissing')),
      positiveFrom: z.string().regex(/^\d{0,4}$/, t('measureLibrary.positiveWrong')),
    }),
    onSubmit: async ({ bands, reversed, positiveFrom, safetyItem, ...values }) => {
      await keep.mutateAsync({
        input: {
          ...{ submitId, ...values, bands: readBands(bands) ?? [] },
          reversed: reversed
            .split(',')
            .map((linkId) => linkId.trim())
            .filter(Boolean),
          positiveFrom: positiveFrom === '' ? null : Number(positiveFrom),
          safetyItem: safetyItem.trim() || null,
        },
      });
      onClose();
      toast(t('measureLibrary.added'));
    },
  });
  const optional = (label: string): string => tWeb('form.optional', { label });
  return (
    <AppForm state={state} submitLabel={t('measureLibrary.addSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <Text c="dimmed">{t('measureLibrary.addLine')}</Text>
      <TextInput
        label={t('measureLibrary.code')}
        description={t('measureLibrary.codeHelp')}
        data-autofocus
        {...state.field('code')}
      />
      <Textarea label={t('measureLibrary.file')} rows={6} {...state.field('questionnaire')} />
      <Textarea
        label={t('measureLibrary.licence')}
        description={t('measureLibrary.licenceHelp')}
        rows={2}
        {...state.field('licence')}
      />
      <Textarea
        label={t('measureLibrary.bands')}
        description={t('measureLibrary.bandsHelp')}
        rows={3}
        {...state.field('bands')}
      />
      <TextInput label={t('measureLibrary.bandSource')} {...state.field('bandSource')} />
      <TextInput
        label={optional(t('measureLibrary.positiveFrom'))}
        inputMode="numeric"
        {...state.field('positiveFrom')}
      />
      <TextInput
        label={optional(t('measureLibrary.reversed'))}
        description={t('measureLibrary.reversedHelp')}
        {...state.field('reversed')}
      />
      <TextInput label={optional(t('measureLibrary.safetyItem'))} {...state.field('safetyItem')} />
    </AppForm>
  );
}

/** Adds a questionnaire of the organization, or the next version of one. */
export function OwnMeasureDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('measureLibrary.addTitle')}>
      {opened && <OwnMeasureForm onClose={onClose} />}
    </FormDialog>
  );
}
