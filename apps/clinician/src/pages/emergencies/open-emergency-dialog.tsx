import { Text, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { OpenEmergencyMutation } from './emergencies.graphql';

/** What 42 CFR 2.51(c) asks to be written down before a chart opens in a medical emergency. */
export function OpenEmergencyDialog({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const open = useSendDocument(OpenEmergencyMutation, { changes: ['patients', 'plans', 'organization'] });
  const needed = z.string().trim().min(1, t('emergencies.missing'));
  const state = useAppForm({
    initialValues: { recipientName: '', recipientAffiliation: '', discloserName: viewer.displayName, nature: '' },
    schema: z.object({
      ...{ recipientName: needed, recipientAffiliation: needed, discloserName: needed, nature: needed },
    }),
    onSubmit: async (values) => {
      await open.mutateAsync({ input: { patientId, ...values } });
      onClose();
    },
  });
  return (
    <FormDialog opened onClose={onClose} title={t('emergencies.title')}>
      <AppForm state={state} submitLabel={t('emergencies.submit')} secondary={<CancelButton onClick={onClose} />}>
        <Text c="dimmed">{t('emergencies.lead')}</Text>
        <Textarea
          label={t('emergencies.nature')}
          autosize
          minRows={2}
          maxLength={1000}
          data-autofocus
          {...state.field('nature')}
        />
        <TextInput
          label={t('emergencies.recipient')}
          description={t('emergencies.recipientHelp')}
          maxLength={200}
          autoComplete="off"
          {...state.field('recipientName')}
        />
        <TextInput label={t('emergencies.affiliation')} maxLength={200} {...state.field('recipientAffiliation')} />
        <TextInput label={t('emergencies.discloser')} maxLength={200} {...state.field('discloserName')} />
      </AppForm>
    </FormDialog>
  );
}
