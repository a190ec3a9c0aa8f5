import { Button, Checkbox, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState, type FormEvent } from 'react';
import type { MySponsorQuery, SponsorState } from '../../../gql/graphql';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { saveMySponsorDocument } from './recovery.graphql';
import classes from './recovery.module.css';

interface SponsorFormProps {
  sponsor: NonNullable<MySponsorQuery['mySponsor']> | undefined;
  fellowships: MySponsorQuery['stepFellowships'];
  /** The field that the server refused last. */
  refusedField: string | undefined;
  busy: boolean;
  send: (change: () => Promise<unknown>) => Promise<boolean>;
}

const named: readonly SponsorState[] = ['TEMPORARY', 'ACTIVE'];

/** Says where the patient stands with a sponsor; a first name and one letter are all that is asked for. */
export function SponsorForm({ sponsor, fellowships, refusedField, busy, send }: SponsorFormProps) {
  const { sponsor: words } = useTexts();
  const before = sponsor?.state === 'ENDED' ? undefined : sponsor;
  const [state, setState] = useState<SponsorState>(before?.state ?? 'SEARCHING');
  const [name, setName] = useState(before?.name ?? '');
  const [fellowship, setFellowship] = useState(before?.fellowship ?? '');
  const [isNotStaff, setNotStaff] = useState(false);
  const [saved, setSaved] = useState(false);
  const hasName = named.includes(state);
  const states: SponsorState[] = ['SEARCHING', ...named, ...(before?.name ? (['ENDED'] as const) : [])];
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaved(false);
    const told = { state, name: hasName ? name.trim() : null, fellowship: fellowship || null, isNotStaff };
    setSaved(await send(() => sendDocument(saveMySponsorDocument, { input: told })));
  };
  return (
    <Card title={words.formTitle}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          <NativeSelect
            label={words.stateLabel}
            value={state}
            onChange={(event) => setState(states.find((one) => one === event.currentTarget.value)!)}
            data={states.map((value) => ({ value, label: words.states[value] }))}
          />
          {hasName && (
            <TextInput
              label={words.name}
              description={words.nameHelp}
              error={refusedField === 'name' ? words.nameWrong : undefined}
              maxLength={30}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
          {state !== 'ENDED' && (
            <NativeSelect
              label={words.fellowship}
              value={fellowship}
              onChange={(event) => setFellowship(event.currentTarget.value)}
              data={[
                { value: '', label: words.noFellowship },
                ...fellowships.map(({ code, name: label }) => ({ value: code, label })),
              ]}
            />
          )}
          {hasName && (refusedField === 'isNotStaff' || isNotStaff) && (
            <div role="alert">
              <Text>{words.worksHere}</Text>
              <Checkbox
                classNames={{ root: classes.tick ?? '', body: classes.tickBody ?? '' }}
                label={words.isNotStaff}
                checked={isNotStaff}
                onChange={(event) => setNotStaff(event.currentTarget.checked)}
              />
            </div>
          )}
          <Button type="submit" loading={busy} fullWidth>
            {words.save}
          </Button>
          <Text role="status">{saved ? words.saved : ''}</Text>
        </Stack>
      </form>
    </Card>
  );
}
