import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { useColleagues } from '../../parts/use-colleagues';
import { NameSubstituteMutation, RemoveSubstituteMutation } from './session-change.graphql';
import type { SessionLine } from './groups.graphql';
import { useSessionTime } from './session-words';

function SubstituteForm({ session, onClose }: { session: SessionLine; onClose: () => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const name = useSendDocument(NameSubstituteMutation, { changes: ['groups'] });
  const remove = useSendDocument(RemoveSubstituteMutation, { changes: ['groups'] });
  const leading = [session.facilitator, session.coFacilitator, ...session.substitutes.map((each) => each.staffMember)];
  const free = useColleagues('group:lead')?.filter(({ id }) => !leading.some((leader) => leader?.id === id)) ?? [];
  const state = useAppForm({
    initialValues: { staffMemberId: '' },
    schema: z.object({ staffMemberId: z.string().min(1, t('group.substituteMissing')) }),
    onSubmit: async ({ staffMemberId }) => {
      await name.mutateAsync({ input: { sessionId: session.id, staffMemberId } });
      onClose();
      toast(t('group.substituteDone'));
    },
  });
  return (
    <Stack gap="md">
      {remove.error && (
        <Notice tone="warning" role="alert">
          {errorSentence(remove.error, tWeb)}
        </Notice>
      )}
      {session.substitutes.map(({ id, staffMember }) => (
        <Group key={id} justify="space-between">
          <Text>{t('groups.standIn', { name: staffMember.displayName })}</Text>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('group.removeOf', { name: staffMember.displayName })}
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(
                { input: { id } },
                {
                  onSuccess: () => {
                    onClose();
                    toast(t('group.removed'));
                  },
                },
              )
            }
          >
            {t('group.remove')}
          </Button>
        </Group>
      ))}
      <AppForm state={state} submitLabel={t('group.substituteSubmit')} secondary={<CancelButton onClick={onClose} />}>
        <NativeSelect
          label={t('group.substituteLabel')}
          description={t('group.substituteHelp')}
          data={[
            { value: '', label: t('group.chooseColleague') },
            ...free.map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
          {...state.field('staffMemberId')}
        />
      </AppForm>
    </Stack>
  );
}

/** Names somebody who leads one session in another's place, or takes that back. */
export function SubstituteDialog({ session, onClose }: { session: SessionLine | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const when = useSessionTime();
  return (
    <FormDialog
      opened={session !== undefined}
      onClose={onClose}
      title={session ? t('group.substituteTitle', { when: when(session) }) : ''}
    >
      {session && <SubstituteForm key={session.id} session={session} onClose={onClose} />}
    </FormDialog>
  );
}
