import { Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { EndGroupMemberMutation, type FacilityGroup } from './group.graphql';
import type { Member } from './group-roster';

interface EndMemberProps {
  group: FacilityGroup;
  member: Member;
  onClose: () => void;
}

function EndForm({ group, member, onClose }: EndMemberProps) {
  const { t } = useTranslation();
  const { now } = useReader();
  const toast = useToast();
  const end = useSendDocument(EndGroupMemberMutation, { changes: ['groups', 'patients'] });
  const state = useAppForm({
    initialValues: { until: localDay(now, group.timeZone) },
    schema: z.object({ until: z.iso.date(t('groupEnd.missing')) }),
    onSubmit: async ({ until }) => {
      await end.mutateAsync({ input: { id: member.id, until } });
      onClose();
      toast(t('roster.ended', { name: member.displayName }));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('roster.end')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput
        type="date"
        label={t('roster.endLabel')}
        description={t('roster.endHelp')}
        data-autofocus
        {...state.field('until')}
      />
      {group.waitingCount > 0 && <Text>{t('roster.endNext', { count: group.waitingCount })}</Text>}
    </AppForm>
  );
}

/** Takes somebody off the roster with their last day, or off the waiting list. */
export function EndMemberDialog({
  group,
  member,
  onClose,
}: Omit<EndMemberProps, 'member'> & { member: Member | undefined }) {
  const { t } = useTranslation();
  const toast = useToast();
  const end = useSendDocument(EndGroupMemberMutation, { changes: ['groups', 'patients'] });
  const name = member?.displayName ?? '';
  const isWaiting = member?.state === 'WAITING';
  return (
    <>
      <FormDialog
        opened={member !== undefined && !isWaiting}
        onClose={onClose}
        title={t('roster.endTitle', { name, title: group.title })}
      >
        {member && <EndForm key={member.id} group={group} member={member} onClose={onClose} />}
      </FormDialog>
      <ConfirmDialog
        opened={isWaiting}
        onClose={onClose}
        title={t('roster.endWaiting', { name })}
        consequences={<Text>{t('roster.endWaitingText', { name })}</Text>}
        confirmLabel={t('roster.end')}
        onConfirm={async () => {
          if (!member) return;
          await end.mutateAsync({ input: { id: member.id } });
          toast(t('roster.endedWaiting', { name }));
        }}
      />
    </>
  );
}
