import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { External } from './measures.graphql';
import { RecordExternalResultMutation } from './measures.graphql';

interface ExternalDialogProps {
  patientId: string;
  opened: boolean;
  onClose: () => void;
}

const kinds = ['SUICIDE_RISK', 'LEVEL_OF_CARE', 'OTHER'] as const;
const firstKind: External['kind'] = 'SUICIDE_RISK';
const risks = ['none', 'low', 'moderate', 'high'] as const;

function ExternalForm({ patientId, onClose }: Omit<ExternalDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { now, zone } = useReader();
  const toast = useToast();
  const record = useSendDocument(RecordExternalResultMutation, { changes: ['measures', 'tasks'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues: {
      ...{ kind: firstKind, tool: '', doneOn: localDay(now, zone) },
      ...{ risk: 'none', level: '', doneBy: '', rationale: '' },
    },
    schema: z
      .object({
        kind: z.string(),
        level: z.string(),
        tool: z.string().trim().min(1, t('measures.toolMissing')),
        doneOn: z.string().min(1, t('measures.doneOnMissing')),
        doneBy: z.string().trim().min(1, t('measures.doneByMissing')),
      })
      .refine(({ kind, level }) => kind === 'SUICIDE_RISK' || level.trim() !== '', {
        path: ['level'],
        error: t('measures.levelMissing'),
      }),
    onSubmit: async ({ risk, level, rationale, ...values }) => {
      await record.mutateAsync({
        input: {
          ...{ submitId, patientId, ...values, rationale: rationale.trim() || null },
          level: values.kind === 'SUICIDE_RISK' ? risk : level.trim(),
        },
      });
      onClose();
      toast(t('measures.externalSaved'));
    },
  });
  const { kind } = state.form.values;
  return (
    <AppForm state={state} submitLabel={t('measures.externalSave')} secondary={<CancelButton onClick={onClose} />}>
      <Text c="dimmed">{t('measures.externalLine')}</Text>
      <NativeSelect
        label={t('measures.kindLabel')}
        data={kinds.map((value) => ({ value, label: t(`measures.kind.${value}`) }))}
        data-autofocus
        {...state.field('kind')}
      />
      <TextInput label={t('measures.tool')} description={t('measures.toolHelp')} {...state.field('tool')} />
      <TextInput type="date" label={t('measures.doneOn')} {...state.field('doneOn')} />
      {kind === 'SUICIDE_RISK' ? (
        <NativeSelect
          label={t('measures.level')}
          description={t('measures.externalRaises')}
          data={risks.map((value) => ({ value, label: t(`measures.risk.${value}`) }))}
          {...state.field('risk')}
        />
      ) : (
        <TextInput
          label={t(kind === 'LEVEL_OF_CARE' ? 'measures.levelCode' : 'measures.level')}
          description={kind === 'LEVEL_OF_CARE' ? t('measures.levelCodeHelp') : undefined}
          {...state.field('level')}
        />
      )}
      <TextInput label={t('measures.doneBy')} description={t('measures.doneByHelp')} {...state.field('doneBy')} />
      <Textarea
        label={tWeb('form.optional', { label: t('measures.rationale') })}
        autosize
        minRows={2}
        {...state.field('rationale')}
      />
    </AppForm>
  );
}

/** Writes down what a tool found whose questions are no part of the product. */
export function ExternalDialog({ opened, ...props }: ExternalDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={props.onClose} title={t('measures.externalNew')}>
      {opened && <ExternalForm {...props} />}
    </FormDialog>
  );
}
