import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { lastHeldOn, type Slot } from '@stepwell/web/format/last-held-on';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { capital } from '@stepwell/web/format/say-clock';
import { sayNearDay } from '../../care/say-time';
import { useTexts } from '../../texts/language';
import { logMyMeetingDocument } from './attendance.graphql';
import { LogDoubts } from './log-doubts';
import { useLog } from './use-log';

interface LogFoundProps {
  meeting: Slot & { meetingId: string; name: string };
  now: Date;
  viewerZone: string;
}

const DAYS_OFFERED = 5;

/** "I was there" for a meeting of the directory: on its last day, or another of the days it was held on. */
export function LogFound({ meeting, now, viewerZone }: LogFoundProps) {
  const texts = useTexts();
  const last = lastHeldOn(meeting, now);
  const [step, setStep] = useState<'start' | 'ask' | 'listed'>('start');
  const [date, setDate] = useState(last);
  const { meetingId } = meeting;
  const state = useLog(
    async (submitId, confirmed) =>
      (await sendDocument(logMyMeetingDocument, { input: { submitId, meetingId, date, confirmed } })).logMyMeeting,
    () => setStep('listed'),
  );
  const today = new Date(`${localDay(now, meeting.timeZone)}T12:00:00Z`);
  const days = Array.from({ length: DAYS_OFFERED }, (_unused, weeks) => addDays(last, -7 * weeks));
  // Which days one by appointment is held on, nobody knows: it is added as "another meeting".
  if (meeting.weekday === null || meeting.weekday === undefined) return null;
  if (step === 'listed') return <Text role="status">{texts.attendance.inList}</Text>;
  if (step === 'start')
    return (
      <Button
        variant="default"
        fullWidth
        onClick={() => setStep('ask')}
        aria-label={`${texts.attendance.wasThere}: ${meeting.name}`}
      >
        {texts.attendance.wasThere}
      </Button>
    );
  return (
    <Stack gap="sm">
      <NativeSelect
        label={texts.attendance.day}
        autoFocus
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
        data={days.map((value) => ({
          value,
          label: capital(sayNearDay(new Date(`${value}T12:00:00Z`), today, 'UTC', texts)),
        }))}
      />
      <LogDoubts state={state} now={now} viewerZone={viewerZone} />
      <Button loading={state.busy} onClick={() => state.log()}>
        {texts.attendance.add}
      </Button>
      <Button variant="subtle" onClick={() => setStep('start')}>
        {texts.attendance.cancel}
      </Button>
    </Stack>
  );
}
