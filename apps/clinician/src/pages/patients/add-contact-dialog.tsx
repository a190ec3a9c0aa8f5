import { Checkbox, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { ContactKind } from '../../../gql/graphql';
import { AddContactMutation } from './contact.graphql';

interface AddContactProps {
  patientId: string;
  onClose: () => void;
}

const initialValues: { kind: ContactKind; address: string; isShared: boolean; safeFrom: string; safeUntil: string } = {
  kind: 'EMAIL',
  address: '',
  isShared: false,
  safeFrom: '',
  safeUntil: '',
};

function AddContactForm({ patientId, onClose }: AddContactProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const add = useSendDocument(AddContactMutation, { changes: ['patients'] });
  const state = useAppForm({
    initialValues,
    schema: z
      .object({
        address: z.string().trim().min(1, t('contacts.addressMissing')),
        safeFrom: z.string(),
        safeUntil: z.string(),
      })
      .refine(({ safeFrom, safeUntil }) => Boolean(safeFrom) === Boolean(safeUntil), {
        path: ['safeUntil'],
        error: t('contacts.safeBoth'),
      })
      .refine(({ safeFrom, safeUntil }) => !safeFrom || safeFrom !== safeUntil, {
        path: ['safeUntil'],
        error: t('contacts.safeSame'),
      }),
    onSubmit: async (values) => {
      await add.mutateAsync({
        input: {
          ...values,
          patientId,
          address: values.address.trim(),
          safeFrom: values.safeFrom || null,
          safeUntil: values.safeUntil || null,
        },
      });
      onClose();
      toast(t('contacts.added'));
    },
  });
  const { kind } = state.form.values;
  return (
    <AppForm state={state} submitLabel={t('contacts.add')} secondary={<CancelButton onClick={onClose} />}>
      <SegmentedControl
        aria-label={t('contacts.kindLabel')}
        data={(['EMAIL', 'PHONE'] as const).map((value) => ({ value, label: t(`contacts.kind.${value}`) }))}
        value={kind}
        onChange={(value) => state.form.setFieldValue('kind', value === 'PHONE' ? 'PHONE' : 'EMAIL')}
      />
      <TextInput
        type={kind === 'PHONE' ? 'tel' : 'email'}
        label={t(`contacts.address.${kind}`)}
        autoComplete="off"
        data-autofocus
        {...state.field('address')}
      />
      <Checkbox
        label={t('contacts.shared')}
        description={t('contacts.sharedHelp')}
        checked={state.form.values.isShared}
        onChange={(event) => state.form.setFieldValue('isShared', event.currentTarget.checked)}
      />
      <div>
        <Group gap="md" align="flex-start" wrap="nowrap">
          <TextInput
            type="time"
            label={tWeb('form.optional', { label: t('contacts.safeFrom') })}
            flex={1}
            {...state.field('safeFrom')}
          />
          <TextInput
            type="time"
            label={tWeb('form.optional', { label: t('contacts.safeUntil') })}
            flex={1}
            {...state.field('safeUntil')}
          />
        </Group>
        <Text size="xs" c="dimmed" mt={4}>
          {t('contacts.safeHelp')}
        </Text>
      </div>
    </AppForm>
  );
}

/** A new address or number, with the hours in which it is safe. */
export function AddContactDialog({ opened, onClose, patientId }: AddContactProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('contacts.add')}>
      <AddContactForm patientId={patientId} onClose={onClose} />
    </FormDialog>
  );
}
