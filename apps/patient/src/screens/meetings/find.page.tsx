import { Button, Checkbox, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { localDay } from '@stepwell/web/format/zones';
import { useMemo, useState, type FormEvent } from 'react';
import { capital, sayNearDay } from '../../care/say-time';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { anyMeeting, attendances, byDay, filterOf, formats, times, type TimeChoice } from './find-values';
import { MeetingCard } from './meeting-card';
import { useFoundMeetings } from './use-found-meetings';

interface FindPageProps {
  viewerZone: string;
  now: Date;
  onBack: () => void;
}

/** Finds meetings of the directory, day by day from now on. */
export function FindPage({ viewerZone, now, onBack }: FindPageProps) {
  const texts = useTexts();
  const [values, setValues] = useState(anyMeeting);
  const [asked, setAsked] = useState(anyMeeting);
  const filter = useMemo(() => filterOf(asked), [asked]);
  const { found, error, busy, more, retry } = useFoundMeetings(filter);
  const days = byDay(found?.meetings ?? [], (instant) => localDay(instant, viewerZone));
  const search = (event: FormEvent): void => {
    event.preventDefault();
    // Anew even where nothing was changed: others may have told meanwhile that a meeting is gone.
    setAsked({ ...values });
  };
  const select = (name: 'day' | 'time' | 'attendance' | 'format', data: { value: string; label: string }[]) => (
    <NativeSelect
      label={texts.find[name]}
      value={values[name]}
      onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
      data={[{ value: '', label: texts.find.any }, ...data]}
    />
  );
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{texts.find.title}</PageTitle>
      <form onSubmit={search} role="search">
        <Stack gap="sm">
          <TextInput
            label={texts.find.words}
            maxLength={200}
            value={values.words}
            onChange={(event) => setValues({ ...values, words: event.currentTarget.value })}
          />
          {select(
            'day',
            [0, 1, 2, 3, 4, 5, 6].map((day) => ({
              value: String(day),
              label: capital(weekdayName(day, texts.locale)),
            })),
          )}
          {select(
            'time',
            (Object.keys(times) as TimeChoice[]).map((value) => ({ value, label: texts.find.times[value] })),
          )}
          {select(
            'attendance',
            attendances.map((value) => ({ value, label: texts.find.attendances[value] })),
          )}
          {select(
            'format',
            formats.map((value) => ({ value, label: texts.find.formats[value] })),
          )}
          <Checkbox
            label={texts.find.medication}
            checked={values.medication}
            onChange={(event) => setValues({ ...values, medication: event.currentTarget.checked })}
          />
          <Button type="submit" loading={busy} fullWidth>
            {texts.find.search}
          </Button>
        </Stack>
      </form>
      {error && <FailureNote error={error} onRetry={retry} />}
      {!found && !error && <Waiting />}
      {found && (
        <Text c="dimmed" role="status">
          {found.total === 0 ? texts.find.none : texts.meetings.count(found.total)}
        </Text>
      )}
      {days.map(([day, meetings]) => (
        <section key={day}>
          <Title order={2} mb="xs">
            {day === ''
              ? texts.meetings.byAppointment
              : capital(sayNearDay(new Date(meetings[0]!.nextStart!), now, viewerZone, texts))}
          </Title>
          <Stack gap="sm">
            {meetings.map((meeting) => (
              <MeetingCard
                key={meeting.id}
                meeting={{ ...meeting, meetingId: meeting.id }}
                viewerZone={viewerZone}
                now={now}
              />
            ))}
          </Stack>
        </section>
      ))}
      {found?.next && (
        <Button variant="default" fullWidth loading={busy} onClick={more}>
          {texts.find.more}
        </Button>
      )}
    </>
  );
}
