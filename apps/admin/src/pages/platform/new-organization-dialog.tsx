import { TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { TimeZoneSelect } from '@stepwell/web/forms/time-zone-select';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { createOrganization } from './operator';

interface NewOrganizationDialogProps {
  onClose: () => void;
  onMade: () => Promise<unknown>;
}

/** Makes an organization with its first facility; its owner is mailed a link that nobody else sees. */
export function NewOrganizationDialog({ onClose, onMade }: NewOrganizationDialogProps) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const needed = (what: 'name' | 'sender' | 'facility' | 'zone' | 'ownerName' | 'ownerEmail') =>
    z
      .string()
      .trim()
      .min(1, t(`platform.needed.${what}`));
  const state = useAppForm({
    initialValues: {
      name: '',
      neutralSenderName: t('platform.senderDefault'),
      facilityName: t('platform.facilityDefault'),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ownerName: '',
      ownerEmail: '',
    },
    schema: z.object({
      name: needed('name'),
      neutralSenderName: needed('sender'),
      facilityName: needed('facility'),
      timeZone: needed('zone'),
      ownerName: needed('ownerName'),
      ownerEmail: needed('ownerEmail'),
    }),
    onSubmit: async (values) => {
      await createOrganization(values);
      toast(t('platform.made', { name: values.name }));
      await onMade();
      onClose();
    },
  });
  return (
    <FormDialog opened onClose={onClose} title={t('platform.new')}>
      <AppForm state={state} submitLabel={t('platform.make')} secondary={<CancelButton onClick={onClose} />}>
        <TextInput label={t('platform.name')} data-autofocus {...state.field('name')} />
        <TextInput
          label={t('platform.sender')}
          description={t('platform.senderHelp')}
          {...state.field('neutralSenderName')}
        />
        <TextInput label={t('platform.facility')} {...state.field('facilityName')} />
        <TimeZoneSelect label={t('platform.zone')} {...state.field('timeZone')} />
        <TextInput label={t('platform.ownerName')} autoComplete="off" {...state.field('ownerName')} />
        <TextInput
          label={t('platform.ownerEmail')}
          description={t('platform.ownerEmailHelp')}
          type="email"
          autoComplete="off"
          {...state.field('ownerEmail')}
        />
      </AppForm>
    </FormDialog>
  );
}
