import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Language, RecoveryTaskKind, TaskTemplatesQuery as Templates } from '../../../gql/graphql';
import { AssignRecoveryTaskMutation, TaskTemplatesQuery } from './recovery.graphql';
import { kinds, stepsWithTasks, useTaskRules } from './task-values';

type Template = Templates['recoveryTaskTemplates'][number];

interface AssignTaskDialogProps {
  opened: boolean;
  onClose: () => void;
  patientId: string;
  /** The patient's: templates are written in it. */
  language: Language;
}

const initialValues: {
  template: string;
  kind: RecoveryTaskKind;
  step: string;
  title: string;
  details: string;
  dueOn: string;
} = { template: '', kind: 'SELF_HELP', step: '', title: '', details: '', dueOn: '' };

function AssignTaskForm({ onClose, patientId, language }: Omit<AssignTaskDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const templates = useDocument(TaskTemplatesQuery, {}, { topics: ['patients'] }).data?.recoveryTaskTemplates ?? [];
  const assign = useSendDocument(AssignRecoveryTaskMutation, { changes: ['patients'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues,
    schema: useTaskRules(),
    onSubmit: async ({ template, kind, step, title, details, dueOn }) => {
      await assign.mutateAsync({
        input: {
          submitId,
          patientId,
          kind,
          step: step ? Number(step) : null,
          templateCode: template || null,
          title: title.trim(),
          details: details.trim() || null,
          dueOn: dueOn || null,
        },
      });
      onClose();
      toast(t('recoveryTask.assigned'));
    },
  });
  const optional = (label: string): string => tWeb('form.optional', { label });
  const choiceOf = ({ code, step, en }: Template) => ({
    value: code,
    label: step ? `${t('stepWork.step', { step })}: ${en.title}` : en.title,
  });
  const choose = (code: string): void => {
    const template = templates.find((one) => one.code === code);
    if (!template) return state.form.setFieldValue('template', '');
    const words = (language === 'ES' && template.es) || template.en;
    state.form.setValues({
      template: code,
      kind: template.kind,
      step: template.step ? String(template.step) : '',
      title: words.title,
      details: words.details ?? '',
    });
  };
  return (
    <AppForm state={state} submitLabel={t('recoveryTask.submit')} secondary={<CancelButton onClick={onClose} />}>
      <NativeSelect
        label={t('recoveryTask.template')}
        description={t('recoveryTask.templateHelp')}
        data={[
          { value: '', label: t('recoveryTask.ownWords') },
          ...[true, false]
            .map((isOwn) => ({
              group: t(isOwn ? 'recoveryTask.ours' : 'recoveryTask.library'),
              items: templates.filter((one) => one.isOwn === isOwn).map(choiceOf),
            }))
            .filter(({ items }) => items.length > 0),
        ]}
        {...state.field('template')}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <TextInput label={t('recoveryTask.titleLabel')} {...state.field('title')} />
      <Textarea label={optional(t('recoveryTask.details'))} autosize minRows={2} {...state.field('details')} />
      <NativeSelect
        label={t('recoveryTask.kindLabel')}
        data={kinds.map((value) => ({ value, label: t(`recoveryTask.kind.${value}`) }))}
        {...state.field('kind')}
      />
      <NativeSelect
        label={optional(t('recoveryTask.step'))}
        description={t('recoveryTask.stepHelp')}
        data={[
          { value: '', label: t('recoveryTask.noStep') },
          ...stepsWithTasks.map((step) => ({ value: String(step), label: t('stepWork.step', { step }) })),
        ]}
        {...state.field('step')}
      />
      <TextInput type="date" label={optional(t('recoveryTask.dueLabel'))} {...state.field('dueOn')} />
    </AppForm>
  );
}

/** Assigns a task from the library, reworded for this patient, or in own words. */
export function AssignTaskDialog({ opened, ...rest }: AssignTaskDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('recoveryTask.assignTitle')}>
      <AssignTaskForm {...rest} />
    </FormDialog>
  );
}
