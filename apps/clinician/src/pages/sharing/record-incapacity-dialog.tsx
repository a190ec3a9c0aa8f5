import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { z } from 'zod';
import type { IncapacityCause, IncapacityKind } from '../../../gql/graphql';
import { RecordIncapacityMutation } from './incapacity.graphql';

interface RecordIncapacityProps {
  patientId: string;
  /** What may be recorded of the patient today, what fits best first. */
  kinds: readonly IncapacityKind[];
  /** At the facility: YYYY-MM-DD. */
  today: string;
  opened: boolean;
  onClose: () => void;
}

const causes: readonly IncapacityCause[] = ['EXTREME_YOUTH', 'MENTAL_CONDITION', 'PHYSICAL_CONDITION'];

function IncapacityForm({ patientId, kinds, today, onClose }: Omit<RecordIncapacityProps, 'opened'>) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const record = useSendDocument(RecordIncapacityMutation, { changes: ['sharing'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues: {
      ...{ kind: kinds[0]!, cause: causes[0]!, basis: '', threat: '', personName: '', personRelation: '' },
      ...{ fromOn: today, untilOn: '' },
    },
    schema: z
      .object({
        kind: z.string(),
        basis: z.string().trim().min(1, t('incapacity.basisMissing')),
        threat: z.string().trim(),
        personName: z.string().trim().min(1, t('incapacity.personMissing')),
        personRelation: z.string().trim().min(1, t('incapacity.relationMissing')),
        fromOn: z.string().min(1, t('incapacity.fromMissing')),
        untilOn: z.string(),
      })
      .superRefine(({ kind: chosen, threat, untilOn }, check) => {
        if (chosen !== 'MINOR_AT_RISK') return;
        if (!threat) check.addIssue({ code: 'custom', path: ['threat'], message: t('incapacity.threatMissing') });
        if (!untilOn) check.addIssue({ code: 'custom', path: ['untilOn'], message: t('incapacity.untilMissing') });
      }),
    onSubmit: async ({ cause, threat, untilOn, ...values }) => {
      const ofMinor = values.kind === 'MINOR_AT_RISK' ? { cause, threat } : {};
      await record.mutateAsync({ input: { ...values, ...ofMinor, submitId, patientId, untilOn: untilOn || null } });
      onClose();
      toast(t('incapacity.added'));
    },
  });
  const { kind } = state.form.values;
  const isAtRisk = kind === 'MINOR_AT_RISK';
  return (
    <AppForm state={state} submitLabel={t('incapacity.addSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <NativeSelect
        label={t('incapacity.kind')}
        description={kinds.includes('DECEASED') ? undefined : t('incapacity.notDead')}
        data={kinds.map((value) => ({ value, label: t(`incapacity.kinds.${value}`) }))}
        {...state.field('kind')}
      />
      {isAtRisk && (
        <NativeSelect
          label={t('incapacity.cause')}
          data={causes.map((value) => ({ value, label: t(`incapacity.causes.${value}`) }))}
          {...state.field('cause')}
        />
      )}
      <Textarea label={t(`incapacity.basis.${kind}`)} autosize minRows={2} maxLength={1000} {...state.field('basis')} />
      {isAtRisk && (
        <Textarea label={t('incapacity.threat')} autosize minRows={2} maxLength={1000} {...state.field('threat')} />
      )}
      <TextInput
        label={t(`incapacity.person.${kind}`)}
        autoComplete="off"
        maxLength={200}
        {...state.field('personName')}
      />
      <TextInput
        label={t('incapacity.relation')}
        autoComplete="off"
        maxLength={200}
        {...state.field('personRelation')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="md">
        <TextInput type="date" label={t('incapacity.from')} {...state.field('fromOn')} />
        <TextInput
          type="date"
          label={isAtRisk ? t('incapacity.untilMinor') : tWeb('form.optional', { label: t('incapacity.until') })}
          {...state.field('untilOn')}
        />
      </SimpleGrid>
    </AppForm>
  );
}

/** Writes down that a patient can't decide, and who is told or signs instead. */
export function RecordIncapacityDialog({ opened, ...props }: RecordIncapacityProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={props.onClose} title={t('incapacity.addTitle')}>
      {opened && <IncapacityForm {...props} />}
    </FormDialog>
  );
}
