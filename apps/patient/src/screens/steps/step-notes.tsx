import { Button, Stack, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState, type FormEvent } from 'react';
import { LongText } from '../../shell/long-text';
import { useTexts } from '../../texts/language';
import { writeReflectionDocument } from './step-work.graphql';

interface StepNotesProps {
  fellowship: string;
  step: number;
  reflection: string;
  send: (change: () => Promise<unknown>) => Promise<boolean>;
}

/** Notes about a step that nobody but the patient can read; emptied, they are gone. */
export function StepNotes({ fellowship, step, reflection, send }: StepNotesProps) {
  const { stepWork: words } = useTexts();
  const [typed, setTyped] = useState<string>();
  const [saved, setSaved] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaved(false);
    const input = { fellowship, step, words: (typed ?? reflection).trim() || null };
    setSaved(await send(() => sendDocument(writeReflectionDocument, { input })));
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        <LongText
          label={words.notes}
          description={words.notesHelp}
          maxLength={5000}
          value={typed ?? reflection}
          onChange={setTyped}
        />
        <Button type="submit" variant="default">
          {words.saveNotes}
        </Button>
        <Text role="status">{saved ? words.notesSaved : ''}</Text>
      </Stack>
    </form>
  );
}
