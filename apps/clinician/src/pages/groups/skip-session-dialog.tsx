import { Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { SessionLine } from './groups.graphql';
import { SkipGroupSessionMutation } from './session-change.graphql';
import { useSessionTime } from './session-words';

function SkipForm({ session, onClose }: { session: SessionLine; onClose: () => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const skip = useSendDocument(SkipGroupSessionMutation, { changes: ['groups'] });
  const state = useAppForm({
    initialValues: { reason: '' },
    schema: z.object({ reason: z.string() }),
    onSubmit: async ({ reason }) => {
      await skip.mutateAsync({ input: { id: session.id, reason: reason.trim() || null } });
      onClose();
      toast(t('sessionChange.skipped'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('sessionChange.skipSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t(session.isExtra ? 'sessionChange.skipExtra' : 'sessionChange.skipText')}</Text>
      {!session.isExtra && (
        <TextInput
          label={tWeb('form.optional', { label: t('sessionChange.reason') })}
          description={t('sessionChange.reasonHelp')}
          maxLength={200}
          data-autofocus
          {...state.field('reason')}
        />
      )}
    </AppForm>
  );
}

/** Leaves one session out, with a reason for colleagues. */
export function SkipSessionDialog({ session, onClose }: { session: SessionLine | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const timeOf = useSessionTime();
  return (
    <FormDialog
      opened={session !== undefined}
      onClose={onClose}
      title={session ? t('sessionChange.skipTitle', { when: timeOf(session) }) : ''}
    >
      {session && <SkipForm key={session.id} session={session} onClose={onClose} />}
    </FormDialog>
  );
}
