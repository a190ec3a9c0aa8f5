import { NativeSelect, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { InformationCategory } from '../../../gql/graphql';
import { CategoryBoxes } from './category-boxes';
import { AskRestrictionMutation, type Sharing } from './sharing.graphql';

interface AskRestrictionProps {
  patientId: string;
  parties: Sharing['parties'];
  opened: boolean;
  onClose: () => void;
}

function AskForm({ patientId, parties, onClose }: Omit<AskRestrictionProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const ask = useSendDocument(AskRestrictionMutation, { changes: ['sharing'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm<{ words: string; partyId: string; categories: InformationCategory[] }>({
    initialValues: { words: '', partyId: '', categories: [] },
    schema: z.object({
      words: z.string().trim().min(1, t('consentForm.informationMissing')),
      categories: z.array(z.string()).min(1, t('consentForm.categoriesMissing')),
    }),
    onSubmit: async ({ words, partyId, categories }) => {
      await ask.mutateAsync({ input: { submitId, patientId, words, partyId: partyId || null, categories } });
      onClose();
      toast(t('sharing.asked'));
    },
  });
  const everybody = { value: '', label: t('sharing.askEverybody') };
  return (
    <AppForm state={state} submitLabel={t('sharing.askSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <Textarea label={t('sharing.askWords')} autosize minRows={2} maxLength={1000} {...state.field('words')} />
      <NativeSelect
        label={t('sharing.askParty')}
        data={[everybody, ...parties.map(({ id, name }) => ({ value: id, label: name }))]}
        {...state.field('partyId')}
      />
      <CategoryBoxes
        label={t('sharing.askCategories')}
        {...state.field('categories')}
        value={state.form.values.categories}
        onChange={(chosen) => state.form.setFieldValue('categories', chosen)}
      />
    </AppForm>
  );
}

/** Writes down that the patient asks to share less. */
export function AskRestrictionDialog({ opened, ...props }: AskRestrictionProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={props.onClose} title={t('sharing.askTitle')}>
      {opened && <AskForm {...props} />}
    </FormDialog>
  );
}
