import { Button, Stack, TextInput } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { localDay } from '@stepwell/web/format/zones';
import { useState, type FormEvent } from 'react';
import { useTexts } from '../../texts/language';
import { logOtherMeetingDocument } from './attendance.graphql';
import { LogDoubts } from './log-doubts';
import { useLog } from './use-log';

interface LogOtherProps {
  now: Date;
  viewerZone: string;
  onLogged: () => void;
  onClose: () => void;
}

/** A meeting that is not among the chosen ones: its name, day and time. */
export function LogOther({ now, viewerZone, onLogged, onClose }: LogOtherProps) {
  const texts = useTexts();
  const today = localDay(now, viewerZone);
  const [entry, setEntry] = useState({ meetingName: '', date: today, time: '' });
  const [isTried, setTried] = useState(false);
  const state = useLog(
    async (submitId, confirmed) =>
      (await sendDocument(logOtherMeetingDocument, { input: { submitId, ...entry, confirmed } })).logOtherMeeting,
    onLogged,
  );
  const isMissing = (field: keyof typeof entry): boolean => isTried && !entry[field].trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(entry).every((value) => value.trim())) state.log();
  };
  const bind = (field: keyof typeof entry, label: string) => ({
    label,
    value: entry[field],
    error: isMissing(field) && texts.attendance.missing,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setEntry((former) => ({ ...former, [field]: value }));
    },
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <TextInput maxLength={200} autoFocus {...bind('meetingName', texts.attendance.name)} />
        <TextInput type="date" max={today} {...bind('date', texts.attendance.day)} />
        <TextInput type="time" {...bind('time', texts.attendance.began)} />
        <LogDoubts state={state} now={now} viewerZone={viewerZone} />
        <Button type="submit" loading={state.busy}>
          {texts.attendance.add}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {texts.attendance.cancel}
        </Button>
      </Stack>
    </form>
  );
}
