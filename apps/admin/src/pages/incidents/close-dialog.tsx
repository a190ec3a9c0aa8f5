import { Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { ClosePrivacyIncidentMutation, type PrivacyIncident } from './incidents.graphql';

/** Ends an incident; a breach with the day on which whoever is affected was told. */
export function CloseDialog({ incident, onClose }: { incident: PrivacyIncident; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const close = useSendDocument(ClosePrivacyIncidentMutation, { changes: ['organization'] });
  const isBreach = incident.decision === 'BREACH';
  const state = useAppForm({
    initialValues: { notifiedOn: '' },
    schema: z.object({ notifiedOn: isBreach ? z.string().min(1, t('incidents.day')) : z.string() }),
    onSubmit: async ({ notifiedOn }) => {
      await close.mutateAsync({
        input: { id: incident.id, version: incident.version, notifiedOn: notifiedOn || null },
      });
      onClose();
      toast(t('incidents.closed'));
    },
  });
  return (
    <FormDialog opened onClose={onClose} title={t('incidents.closeTitle')}>
      <AppForm state={state} submitLabel={t('incidents.close')} secondary={<CancelButton onClick={onClose} />}>
        <Text>{t('incidents.closeLine')}</Text>
        {isBreach && (
          <TextInput type="date" label={t('incidents.notifiedOn')} data-autofocus {...state.field('notifiedOn')} />
        )}
      </AppForm>
    </FormDialog>
  );
}
