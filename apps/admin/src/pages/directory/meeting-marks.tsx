import { Box, Button, Group, Select, Text, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { MeetingQuery as Answer } from '../../../gql/graphql';
import { MarkMeetingMutation, UnmarkMeetingMutation } from './meeting.graphql';
import classes from './directory.module.css';

function Mark({ mark }: { mark: Answer['meeting']['marks'][number] }) {
  const { t } = useTranslation('admin');
  const unmark = useSendDocument(UnmarkMeetingMutation, { changes: ['meetings'] });
  const where = mark.facilityName ?? t('mark.everywhere');
  return (
    <Group component="li" justify="space-between" wrap="nowrap" align="flex-start" gap="sm" py="xs">
      <Box miw={0} className={classes['words'] ?? ''}>
        <Text fw={600}>{where}</Text>
        {mark.note && <Text>{mark.note}</Text>}
        <Text size="xs" c="dimmed">
          {mark.markedByName} · <MomentText at={mark.markedAt} />
        </Text>
      </Box>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={unmark.isPending}
        aria-label={t('mark.removeOf', { where })}
        onClick={() => unmark.mutate({ input: { markId: mark.id } })}
      >
        {t('mark.remove')}
      </Button>
    </Group>
  );
}

/** Whether staff found a meeting to welcome people on medication, for one facility or for all. */
export function MeetingMarks({ meeting, facilities }: Pick<Answer, 'meeting' | 'facilities'>) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const send = useSendDocument(MarkMeetingMutation, { changes: ['meetings'] });
  const state = useAppForm({
    initialValues: { facilityId: null as string | null, note: '' },
    schema: z.object({ note: z.string().max(500, t('mark.noteLong')) }),
    onSubmit: async (values) => {
      await send.mutateAsync({ input: { meetingId: meeting.id, kind: 'WELCOMES_MEDICATION', ...values } });
      state.form.reset();
      toast(t('mark.saved'));
    },
  });
  return (
    <Box maw={480} mt="xl">
      <Title order={2}>{t('meetings.marked')}</Title>
      <Text c="dimmed">{t('mark.help')}</Text>
      <Box component="ul" className={classes['marks'] ?? ''}>
        {meeting.marks.map((mark) => (
          <Mark key={mark.id} mark={mark} />
        ))}
      </Box>
      <AppForm state={state} submitLabel={t('mark.save')}>
        <Select
          label={t('mark.where')}
          data={facilities.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t('mark.everywhere')}
          clearable
          comboboxProps={{ withinPortal: false }}
          {...state.field('facilityId')}
        />
        <TextInput
          label={tWeb('form.optional', { label: t('mark.note') })}
          description={t('mark.noteHelp')}
          {...state.field('note')}
        />
      </AppForm>
    </Box>
  );
}
