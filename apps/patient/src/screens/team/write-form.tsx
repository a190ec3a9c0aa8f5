import { Button, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { dutyAt, sayDuty } from '../../care/duty';
import type { MyDay } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import type { TeamDraft } from './team-draft';
import { useTeamTexts } from './use-team-texts';

interface WriteFormProps {
  day: MyDay;
  now: Date;
  draft: TeamDraft;
  busy: boolean;
  onDraft: (draft: TeamDraft) => void;
  onSend: () => void;
}

/** As many signs as the server takes; how many are left is said near the end. */
const LONGEST = 2000;
const NEAR_THE_END = 200;

/** The field, with who reads it and when said before anything is written. */
export function WriteForm({ day, now, draft, busy, onDraft, onSend }: WriteFormProps) {
  const common = useTexts();
  const words = useTeamTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const left = LONGEST - [...draft.body.trim()].length;
  const names = day.audience.careTeamNames.slice(0, 3);
  const list = new Intl.ListFormat(common.locale, { type: 'unit', style: 'long' }).format(names);
  const send = (): void => {
    setIsMissing(draft.body.trim() === '');
    if (draft.body.trim() === '' || left < 0) field.current?.focus();
    else onSend();
  };
  return (
    <Card title={words.write}>
      <Text>
        {common.audience.seen(list, names.length)} {common.audience.notSeen}
      </Text>
      <Text>{sayDuty(dutyAt(day.audience, now), now, day.timeZone, common)}</Text>
      <Textarea
        ref={field}
        label={words.label}
        autosize
        minRows={3}
        maxRows={12}
        value={draft.body}
        error={isMissing && draft.body.trim() === '' ? words.missing : left < 0 && words.left(left)}
        onChange={(event) => onDraft({ ...draft, body: event.currentTarget.value })}
      />
      <Text size="xs" c="dimmed" role="status">
        {left >= 0 && left <= NEAR_THE_END && words.left(left)}
      </Text>
      <Button fullWidth loading={busy} onClick={send}>
        {words.send}
      </Button>
      <Text size="xs">{words.slow}</Text>
    </Card>
  );
}
