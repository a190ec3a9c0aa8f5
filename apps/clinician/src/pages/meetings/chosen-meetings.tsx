import { Box, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { sayDay, sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useMeetingTimeWords } from '../../parts/meeting-time';
import classes from './meetings.module.css';
import { MeetingConflictsQuery } from './meetings.graphql';
import type { PathValues, ShownMeeting } from './path-values';

const anchor = 'chosen-meetings';

/** Brings the chosen meetings and the button below them into view: at phone width the search is far down. */
export function showChosenMeetings(): void {
  document.getElementById(anchor)?.scrollIntoView({ block: 'center' });
}

function NotHeld({ meeting }: { meeting: ShownMeeting }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { missingSince, confirmedClosedOn, reportedClosedOn } = meeting;
  const words = confirmedClosedOn
    ? t('path.confirmedClosed', { day: sayDay(confirmedClosedOn, reader) })
    : missingSince
      ? t('path.missing', { day: sayMoment(missingSince, reader) })
      : reportedClosedOn && t('finder.reported', { day: sayDay(reportedClosedOn, reader) });
  return words ? <StatusBadge tone="overdue">{words}</StatusBadge> : null;
}

interface ChosenMeetingsProps {
  state: AppFormState<PathValues>;
  patientId: string;
  /** The patient’s. */
  zone: string;
}

/** The meetings the patient chose: how they get there, which is home, and what is at the same time. */
export function ChosenMeetings({ state, patientId, zone }: ChosenMeetingsProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const meetingIds = state.form.values.chosenMeetings.map(({ meeting }) => meeting.id);
  const { data } = useDocument(
    MeetingConflictsQuery,
    { input: { patientId, meetingIds } },
    { topics: ['groups', 'meetings'], enabled: meetingIds.length > 0 },
  );
  const timeOf = useMeetingTimeWords();
  const { form } = state;
  const chosen = form.values.chosenMeetings;
  return (
    <div id={anchor}>
      <Text fw={600} component="h3" mb={4}>
        {t('path.chosenTitle')}
      </Text>
      {chosen.length === 0 && <Text c="dimmed">{t('path.chosenEmpty')}</Text>}
      <Stack gap="sm">
        {chosen.map(({ meeting, isHomeGroup }, index) => (
          <Box key={meeting.id} className={classes['chosen'] ?? ''}>
            <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
              <Box miw={0}>
                <Text fw={600}>{meeting.name}</Text>
                <Text size="xs" c="dimmed">
                  {timeOf(meeting)} · {t(`attendance.${meeting.attendance}`)}
                </Text>
                <NotHeld meeting={meeting} />
                {data?.meetingConflicts
                  .filter(({ meetingId }) => meetingId === meeting.id)
                  .map(({ groupId, groupTitle, startsAt }) => (
                    <StatusBadge key={groupId} tone="overdue">
                      {t('path.conflict', { group: groupTitle, when: sayMoment(startsAt, reader, zone) })}
                    </StatusBadge>
                  ))}
              </Box>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                flex="none"
                aria-label={t('path.removeOf', { name: meeting.name })}
                onClick={() => form.removeListItem('chosenMeetings', index)}
              >
                {t('path.remove')}
              </Button>
            </Group>
            <TextInput
              placeholder={t('path.transport')}
              aria-label={t('path.transportOf', { name: meeting.name })}
              mt="xs"
              {...state.field(`chosenMeetings.${index}.transport`)}
            />
            <Checkbox
              mt="xs"
              label={t('path.home')}
              aria-label={t('path.homeOf', { name: meeting.name })}
              checked={isHomeGroup}
              onChange={(event) =>
                form.setFieldValue(`chosenMeetings.${index}.isHomeGroup`, event.currentTarget.checked)
              }
            />
          </Box>
        ))}
      </Stack>
    </div>
  );
}
