import { Button, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { GroupPlanFacts } from './group.graphql';
import { EndFacilityGroupMutation } from './group-plan.graphql';
import { GroupSessionsQuery } from './groups.graphql';

function EndForm({ group, onClose }: { group: GroupPlanFacts; onClose: () => void }) {
  const { t } = useTranslation();
  const { now } = useReader();
  const toast = useToast();
  const end = useSendDocument(EndFacilityGroupMutation, { changes: ['groups'] });
  const today = localDay(now, group.timeZone);
  const ahead = useDocument(
    GroupSessionsQuery,
    { filter: { groupId: group.id, from: `${today}T00:00:00Z` }, first: 100 },
    { topics: ['groups'] },
  ).data?.groupSessions.edges;
  const state = useAppForm({
    initialValues: { endedOn: group.endedOn ?? today },
    schema: z.object({ endedOn: z.iso.date(t('groupEnd.missing')) }),
    onSubmit: async ({ endedOn }) => {
      await end.mutateAsync({ input: { id: group.id, version: group.version, endedOn } });
      onClose();
      toast(t('groupEnd.done'));
    },
  });
  const { endedOn } = state.form.getValues();
  const after = ahead?.filter(({ node }) => node.status === 'PLANNED' && node.localDate > endedOn).length;
  return (
    <AppForm state={state} submitLabel={t('groupEnd.submit')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput
        type="date"
        label={t('groupEnd.label')}
        description={t('groupEnd.help')}
        min={today}
        {...state.field('endedOn')}
      />
      {after !== undefined && endedOn !== '' && <Text role="status">{t('groupEnd.cancels', { count: after })}</Text>}
    </AppForm>
  );
}

/** Ends a group after a day that is asked for, with the number of sessions that go. */
export function EndGroup({ group }: { group: GroupPlanFacts }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('groupEnd.open')}
      </Button>
      <FormDialog opened={opened} onClose={close} title={t('groupEnd.title', { title: group.title })}>
        <EndForm group={group} onClose={close} />
      </FormDialog>
    </>
  );
}

/** Says when a group ends or ended; who plans groups may let it go on while its last day is not past. */
export function EndedNotice({ group }: { group: GroupPlanFacts }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const reader = useReader();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const goOn = useSendDocument(EndFacilityGroupMutation, { changes: ['groups'] });
  const { id, version, title, endedOn, timeZone } = group;
  if (!endedOn) return null;
  const isOver = endedOn < localDay(reader.now, timeZone);
  const day = sayDay(endedOn, { ...reader, zone: timeZone });
  return (
    <Notice
      tone="info"
      action={
        !isOver &&
        can('group:manage') && (
          <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
            {t('groupEnd.goOn')}
          </Button>
        )
      }
    >
      {t(isOver ? 'groupEnd.endedNotice' : 'groupEnd.endsNotice', { day })}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('groupEnd.goOnTitle', { title })}
        consequences={<Text>{t('groupEnd.goOnText', { day })}</Text>}
        confirmLabel={t('groupEnd.goOn')}
        onConfirm={async () => {
          await goOn.mutateAsync({ input: { id, version, endedOn: null } });
          toast(t('groupEnd.goesOn'));
        }}
      />
    </Notice>
  );
}
