import { Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { MarkMeasureInErrorMutation, type Result } from './measures.graphql';

function InErrorForm({ result, onClose }: { result: Result; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const mark = useSendDocument(MarkMeasureInErrorMutation, { changes: ['measures'] });
  const state = useAppForm({
    initialValues: { reason: '' },
    schema: z.object({
      reason: z.string().trim().min(1, t('measures.reasonMissing')).max(500, t('measures.reasonLong')),
    }),
    onSubmit: async ({ reason }) => {
      await mark.mutateAsync({ input: { id: result.id, reason: reason.trim() } });
      onClose();
      toast(t('measures.inErrorDone'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('measures.inErrorConfirm')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('measures.inErrorText')}</Text>
      <TextInput label={t('measures.reason')} data-autofocus {...state.field('reason')} />
    </AppForm>
  );
}

/** Takes a result out of the trend, with a reason. */
export function InErrorDialog({ result, onClose }: { result: Result | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={result !== undefined} onClose={onClose} title={t('measures.inErrorTitle')}>
      {result && <InErrorForm key={result.id} result={result} onClose={onClose} />}
    </FormDialog>
  );
}
