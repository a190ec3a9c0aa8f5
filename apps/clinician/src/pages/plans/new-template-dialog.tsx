import { NativeSelect, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { urls } from '../../urls';
import { AddPlanTemplateMutation } from './plan-templates.graphql';
import { PlanTemplatesQuery } from './plans.graphql';

function NewTemplateForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const history = useHistory();
  const { data } = useDocument(PlanTemplatesQuery, {}, { topics: ['plans'] });
  const add = useSendDocument(AddPlanTemplateMutation, { changes: ['plans'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues: { name: '', fromCode: '' },
    schema: z.object({ name: z.string().trim().min(1, t('planTemplates.nameMissing')) }),
    onSubmit: async ({ name, fromCode }) => {
      const { addPlanTemplate } = await add.mutateAsync({
        input: { submitId, name: name.trim(), fromCode: fromCode || null },
      });
      history.push(urls.planTemplate(addPlanTemplate.id));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('planTemplates.addSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <NativeSelect
        label={t('planTemplates.from')}
        description={t('planTemplates.fromHelp')}
        data-autofocus
        data={[
          { value: '', label: t('planTemplates.fromNothing') },
          ...(data?.planTemplates ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
        {...state.field('fromCode')}
      />
      <TextInput label={t('planTemplates.newName')} maxLength={120} autoComplete="off" {...state.field('name')} />
    </AppForm>
  );
}

/** Begins a template of the organization's own, mostly as a copy. */
export function NewTemplateDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('planTemplates.addTitle')}>
      {opened && <NewTemplateForm onClose={onClose} />}
    </FormDialog>
  );
}
