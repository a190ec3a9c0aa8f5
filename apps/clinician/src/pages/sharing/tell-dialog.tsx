import { NativeSelect, Text, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { z } from 'zod';
import type { DisclosureMeans, InformationCategory } from '../../../gql/graphql';
import { categories, CategoryBoxes } from './category-boxes';
import { means } from './choices';
import { TellOfMinorAtRiskMutation } from './incapacity.graphql';
import type { Sharing } from './sharing.graphql';

type Finding = Sharing['findings'][number];

const offered = categories.filter((each) => each !== 'COUNSELING_NOTES');
const initial: { categories: InformationCategory[]; means: DisclosureMeans; words: string } = {
  categories: [],
  means: 'CALL',
  words: '',
};

function TellForm({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const tell = useSendDocument(TellOfMinorAtRiskMutation, { changes: ['sharing'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues: initial,
    schema: z.object({
      categories: z.array(z.string()).min(1, t('incapacity.categoriesMissing')),
      words: z.string().trim().min(1, t('incapacity.factsMissing')),
    }),
    onSubmit: async (values) => {
      await tell.mutateAsync({ input: { ...values, submitId, findingId: finding.id } });
      onClose();
      toast(t('incapacity.told'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('incapacity.tellSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('incapacity.tellLead')}</Text>
      <Textarea label={t('incapacity.facts')} autosize minRows={2} maxLength={500} {...state.field('words')} />
      <CategoryBoxes
        label={t('incapacity.categories')}
        offered={offered}
        {...state.field('categories')}
        value={state.form.values.categories}
        onChange={(chosen) => state.form.setFieldValue('categories', chosen)}
      />
      <NativeSelect
        label={t('incapacity.means')}
        data={means.map((value) => ({ value, label: t(`sharing.means.${value}`) }))}
        {...state.field('means')}
      />
    </AppForm>
  );
}

/** Tells whom a finding names what reduces the threat, and records it first. */
export function TellDialog({ finding, onClose }: { finding: Finding | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog
      opened={finding !== undefined}
      onClose={onClose}
      title={t('incapacity.tellTitle', { name: finding?.personName ?? '' })}
    >
      {finding && <TellForm finding={finding} onClose={onClose} />}
    </FormDialog>
  );
}
