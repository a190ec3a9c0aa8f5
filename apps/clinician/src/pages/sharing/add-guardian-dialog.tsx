import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { AddGuardianMutation, type Sharing } from './sharing.graphql';

interface AddGuardianProps {
  patientId: string;
  sharing: Sharing;
  opened: boolean;
  onClose: () => void;
}

function GuardianForm({ patientId, sharing, onClose }: Omit<AddGuardianProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const add = useSendDocument(AddGuardianMutation, { changes: ['sharing'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues: {
      ...{ name: '', relationship: sharing.guardiansMayBe[0]!, phone: '', basis: '' },
      ...{ fromOn: sharing.today, untilOn: '' },
    },
    schema: z.object({
      name: z.string().trim().min(1, t('guardians.nameMissing')),
      basis: z.string().trim().min(1, t('guardians.basisMissing')),
      fromOn: z.string().min(1, t('guardians.fromMissing')),
    }),
    onSubmit: async ({ phone, untilOn, ...values }) => {
      await add.mutateAsync({
        input: { ...values, submitId, patientId, phone: phone || null, untilOn: untilOn || null },
      });
      onClose();
      toast(t('guardians.added'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('guardians.addSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput label={t('guardians.name')} autoComplete="off" maxLength={200} {...state.field('name')} />
      <NativeSelect
        label={t('guardians.relationship')}
        data={sharing.guardiansMayBe.map((value) => ({ value, label: t(`guardians.relationships.${value}`) }))}
        {...state.field('relationship')}
      />
      <TextInput label={t('guardians.phone')} type="tel" autoComplete="off" {...state.field('phone')} />
      <Textarea
        label={t('guardians.basis')}
        description={t('guardians.basisHelp')}
        autosize
        minRows={2}
        maxLength={500}
        {...state.field('basis')}
      />
      <Group grow align="flex-start" gap="sm">
        <TextInput type="date" label={t('guardians.from')} {...state.field('fromOn')} />
        <TextInput type="date" label={t('guardians.until')} {...state.field('untilOn')} />
      </Group>
    </AppForm>
  );
}

/** Writes down who may sign beside a minor. */
export function AddGuardianDialog({ opened, ...props }: AddGuardianProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={props.onClose} title={t('guardians.addTitle')}>
      {opened && <GuardianForm {...props} />}
    </FormDialog>
  );
}
