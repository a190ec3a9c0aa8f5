import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState, type FormEvent } from 'react';
import { sayDate } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { setMyRecoveryDocument } from './recovery.graphql';
import classes from './recovery.module.css';
import type { Recovery } from './recovery.page';

interface DaysCardProps {
  recovery: Recovery['myRecovery'];
  send: (change: () => Promise<unknown>) => Promise<boolean>;
}

/** The patient's date and days as they want to see them: all of it theirs to set and to hide. */
export function DaysCard({ recovery, send }: DaysCardProps) {
  const texts = useTexts();
  const { days: words } = texts.recovery;
  const [editing, setEditing] = useState(false);
  const { startedOn, showsDate, days } = recovery;
  return (
    <Card title={words.title}>
      {days && <Text fw={600}>{words.count(days.without, days.total)}</Text>}
      {startedOn && showsDate && <Text>{words.since(sayDate(startedOn, texts))}</Text>}
      {!days && !(startedOn && showsDate) && <Text>{words.nothing}</Text>}
      {editing ? (
        <DaysForm recovery={recovery} send={send} onDone={() => setEditing(false)} />
      ) : (
        <Button variant="default" onClick={() => setEditing(true)}>
          {words.change}
        </Button>
      )}
    </Card>
  );
}

function DaysForm({ recovery, send, onDone }: DaysCardProps & { onDone: () => void }) {
  const { days: words } = useTexts().recovery;
  const [values, setValues] = useState({
    startedOn: recovery.ownStartedOn ?? '',
    showsDate: recovery.showsDate,
    showsNumbers: recovery.showsNumbers,
    showsMilestones: recovery.showsMilestones,
  });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = { ...values, startedOn: values.startedOn || null };
    if (await send(() => sendDocument(setMyRecoveryDocument, { input }))) onDone();
  };
  const box = (name: 'showsDate' | 'showsNumbers' | 'showsMilestones') => (
    <Checkbox
      classNames={{ root: classes.tick ?? '', body: classes.tickBody ?? '' }}
      label={words.shows[name]}
      checked={values[name]}
      onChange={(event) => setValues({ ...values, [name]: event.currentTarget.checked })}
    />
  );
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        <TextInput
          type="date"
          label={words.date}
          description={words.dateHelp}
          value={values.startedOn}
          onChange={(event) => setValues({ ...values, startedOn: event.currentTarget.value })}
        />
        {box('showsDate')}
        {box('showsNumbers')}
        {box('showsMilestones')}
        <Button type="submit" fullWidth>
          {words.save}
        </Button>
        <Button variant="default" fullWidth onClick={onDone}>
          {words.cancel}
        </Button>
      </Stack>
    </form>
  );
}
