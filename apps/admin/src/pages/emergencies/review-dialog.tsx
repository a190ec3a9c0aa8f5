import { Radio, Stack, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { ReviewEmergencyMutation, type EmergencyReview } from './emergencies.graphql';

const verdicts = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const;

/** Says whether opening a chart in an emergency was right. */
export function ReviewDialog({ review, onClose }: { review: EmergencyReview; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const send = useSendDocument(ReviewEmergencyMutation, { changes: ['organization'] });
  const state = useAppForm({
    initialValues: { verdict: '', note: '' },
    schema: z.object({ verdict: z.enum(verdicts, { error: t('emergencies.choose') }), note: z.string().max(2000) }),
    onSubmit: async ({ verdict, note }) => {
      const { id, version } = review;
      const found = verdicts.find((one) => one === verdict)!;
      await send.mutateAsync({ input: { id, version, verdict: found, note: note.trim() || null } });
      toast(t('emergencies.reviewed'));
      onClose();
    },
  });
  return (
    <FormDialog opened onClose={onClose} title={t('emergencies.review')}>
      <AppForm state={state} submitLabel={t('emergencies.save')} secondary={<CancelButton onClick={onClose} />}>
        <Radio.Group label={t('emergencies.was')} {...state.field('verdict')}>
          <Stack gap="xs" mt="xs">
            {verdicts.map((verdict) => (
              <Radio key={verdict} value={verdict} label={t(`emergencies.verdict.${verdict}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('emergencies.note')}
          description={t('emergencies.noteHelp')}
          autosize
          minRows={2}
          maxLength={2000}
          {...state.field('note')}
        />
      </AppForm>
    </FormDialog>
  );
}
