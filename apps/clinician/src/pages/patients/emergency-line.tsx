import { Button, Group, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useSession } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { z } from 'zod';
import { SetEmergencyContactMutation, type ContactPatient } from './contact.graphql';

interface EmergencyFormProps {
  patient: ContactPatient;
  onClose: () => void;
}

function EmergencyForm({ patient, onClose }: EmergencyFormProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const send = useSendDocument(SetEmergencyContactMutation, { changes: ['patients'] });
  // What was on the screen when editing began is what the API compares with.
  const [before] = useState(patient.details?.emergencyContact);
  const state = useAppForm({
    initialValues: { name: before?.name ?? '', relation: before?.relation ?? '', phone: before?.phone ?? '' },
    schema: z.object({
      name: z.string().trim().min(1, t('emergencyContact.nameMissing')),
      relation: z.string().trim().min(1, t('emergencyContact.relationMissing')),
    }),
    onSubmit: async (values) => {
      await send.mutateAsync({ input: { patientId: patient.id, seen: before?.words ?? null, ...values } });
      onClose();
      toast(t('person.saved'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('person.save')} secondary={<CancelButton onClick={onClose} />}>
      <Text size="sm">{t('emergencyContact.lead')}</Text>
      <TextInput label={t('emergencyContact.name')} autoComplete="off" data-autofocus {...state.field('name')} />
      <TextInput label={t('emergencyContact.relation')} autoComplete="off" {...state.field('relation')} />
      <TextInput
        type="tel"
        label={tWeb('form.optional', { label: t('emergencyContact.phone') })}
        autoComplete="off"
        {...state.field('phone')}
      />
    </AppForm>
  );
}

/** Whom to call in an emergency, and, for who keeps the record, the ways to write it down or take it away. */
export function EmergencyLine({ patient }: { patient: ContactPatient }) {
  const { t } = useTranslation();
  const toast = useToast();
  const mayChange = useSession().can('patient:update');
  const [open, setOpen] = useState<'form' | 'removal'>();
  const send = useSendDocument(SetEmergencyContactMutation, { changes: ['patients'] });
  const words = patient.details?.emergencyContact?.words;
  if (!words && !mayChange) return null;
  const close = (): void => setOpen(undefined);
  const remove = async (): Promise<void> => {
    await send.mutateAsync({ input: { patientId: patient.id, seen: words ?? null } });
    toast(t('emergencyContact.removed'));
  };
  return (
    <div>
      <dt>{t('person.emergency')}</dt>
      <dd>
        {words ?? t('emergencyContact.nobody')}
        {mayChange && (
          <Group gap="xs" mt={2}>
            <Button variant="light" size="compact-sm" onClick={() => setOpen('form')}>
              {t(words ? 'emergencyContact.change' : 'emergencyContact.add')}
            </Button>
            {words && (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setOpen('removal')}>
                {t('emergencyContact.remove')}
              </Button>
            )}
          </Group>
        )}
        <FormDialog opened={open === 'form'} onClose={close} title={t('person.emergency')}>
          <EmergencyForm patient={patient} onClose={close} />
        </FormDialog>
        <ConfirmDialog
          opened={open === 'removal'}
          onClose={close}
          title={t('emergencyContact.removeTitle')}
          consequences={<Text>{t('emergencyContact.removeText', { words: words ?? '' })}</Text>}
          confirmLabel={t('emergencyContact.removeConfirm')}
          onConfirm={remove}
        />
      </dd>
    </div>
  );
}
