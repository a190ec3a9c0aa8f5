import { NativeSelect, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { shortTime } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { GroupFormat } from '../../../gql/graphql';
import type { GroupPlanFacts } from './group.graphql';
import { typedNumber } from './group-values';
import type { SessionLine } from './groups.graphql';
import classes from './plan.module.css';
import { AddGroupSessionMutation, MoveGroupSessionMutation } from './session-change.graphql';
import { useSessionTime } from './session-words';
import { formats } from './when-fields';

interface PutValues extends Record<string, unknown> {
  date: string;
  time: string;
  durationMinutes: string;
  room: string;
  format: GroupFormat | '';
  reason: string;
}

/** Length in minutes where it differs from the group's own, otherwise empty. */
function ownLength({ startsAt, endsAt }: SessionLine, group: GroupPlanFacts): string {
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
  return minutes === group.durationMinutes ? '' : String(minutes);
}

interface PutSessionProps {
  group: GroupPlanFacts;
  /** The session to move; undefined adds one. */
  session: SessionLine | undefined;
  onClose: () => void;
}

function PutForm({ group, session, onClose }: PutSessionProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { now } = useReader();
  const toast = useToast();
  const move = useSendDocument(MoveGroupSessionMutation, { changes: ['groups'] });
  const add = useSendDocument(AddGroupSessionMutation, { changes: ['groups'] });
  const today = localDay(now, group.timeZone);
  const state = useAppForm<PutValues>({
    initialValues: {
      date: session?.localDate ?? addDays(today, 1),
      time: shortTime(session?.localTime ?? group.startTime),
      durationMinutes: session ? ownLength(session, group) : '',
      room: session && session.room !== group.room ? (session.room ?? '') : '',
      format: session?.isException ? (session.format ?? '') : '',
      reason: '',
    },
    schema: z.object({
      date: z.iso.date(t('sessionChange.dateMissing')),
      time: z.string().min(1, t('sessionChange.timeMissing')),
      durationMinutes: z.literal('').or(typedNumber(5, 720, t('sessionChange.minutesWrong'))),
    }),
    onSubmit: async ({ date, time, durationMinutes, room, format, reason }) => {
      const put = {
        ...{ date, time },
        durationMinutes: durationMinutes ? Number(durationMinutes) : null,
        room: room.trim() || null,
        format: format || null,
        reason: reason.trim() || null,
      };
      if (session) await move.mutateAsync({ input: { id: session.id, ...put } });
      else await add.mutateAsync({ input: { groupId: group.id, ...put } });
      onClose();
      toast(t(session ? 'sessionChange.moved' : 'sessionChange.added'));
    },
  });
  return (
    <AppForm
      state={state}
      submitLabel={t(session ? 'sessionChange.moveSubmit' : 'sessionChange.addSubmit')}
      secondary={<CancelButton onClick={onClose} />}
    >
      <div className={classes['trio']}>
        <TextInput type="date" label={t('sessionChange.date')} min={today} data-autofocus {...state.field('date')} />
        <TextInput type="time" label={t('sessionChange.time')} {...state.field('time')} />
        <TextInput
          inputMode="numeric"
          label={t('sessionChange.minutes')}
          placeholder={String(group.durationMinutes)}
          {...state.field('durationMinutes')}
        />
      </div>
      <TextInput
        label={tWeb('form.optional', { label: t('sessionChange.room') })}
        description={t('sessionChange.roomHelp')}
        placeholder={group.room ?? ''}
        maxLength={120}
        {...state.field('room')}
      />
      <NativeSelect
        label={t('sessionChange.format')}
        data={[
          { value: '', label: t('sessionChange.formatAsPlanned') },
          ...formats.map((value) => ({ value, label: t(`groups.format.${value}`) })),
        ]}
        {...state.field('format')}
      />
      <TextInput
        label={tWeb('form.optional', { label: t('sessionChange.reason') })}
        description={t('sessionChange.reasonHelp')}
        maxLength={200}
        {...state.field('reason')}
      />
    </AppForm>
  );
}

/** Puts one session at another time, or adds one beside the plan. */
export function PutSessionDialog({ opened, ...props }: PutSessionProps & { opened: boolean }) {
  const { t } = useTranslation();
  const timeOf = useSessionTime();
  const { group, session, onClose } = props;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={
        session
          ? t('sessionChange.moveTitle', { when: timeOf(session) })
          : t('sessionChange.addTitle', { title: group.title })
      }
    >
      <PutForm key={session?.id} {...props} />
    </FormDialog>
  );
}
