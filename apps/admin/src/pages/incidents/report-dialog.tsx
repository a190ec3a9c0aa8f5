import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { ReportPrivacyIncidentMutation } from './incidents.graphql';

/** Puts into the register what somebody noticed. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const [submitId] = useState(() => crypto.randomUUID());
  const report = useSendDocument(ReportPrivacyIncidentMutation, { changes: ['organization'] });
  const state = useAppForm({
    initialValues: { whatHappened: '', discoveredOn: '', peopleAffected: 1 },
    schema: z.object({
      whatHappened: z.string().trim().min(1, t('incidents.needed')),
      discoveredOn: z.string().min(1, t('incidents.day')),
      peopleAffected: z.int({ error: t('incidents.number') }).min(0, t('incidents.number')),
    }),
    onSubmit: async (values) => {
      await report.mutateAsync({ input: { submitId, ...values } });
      onClose();
      toast(t('incidents.reported'));
    },
  });
  return (
    <FormDialog opened onClose={onClose} title={t('incidents.reportTitle')}>
      <AppForm state={state} submitLabel={t('incidents.report')} secondary={<CancelButton onClick={onClose} />}>
        <Textarea
          label={t('incidents.what')}
          description={t('incidents.whatHelp')}
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          {...state.field('whatHappened')}
        />
        <TextInput type="date" label={t('incidents.discoveredOn')} {...state.field('discoveredOn')} />
        <NumberInput
          label={t('incidents.people')}
          maw={200}
          min={0}
          allowDecimal={false}
          {...state.field('peopleAffected')}
        />
      </AppForm>
    </FormDialog>
  );
}
