import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useLanguage } from '../../texts/language';
import { useSteps, type StepList } from './use-steps';

function List({ list }: { list: StepList }) {
  const { texts } = useLanguage();
  return (
    <Card title={texts.steps.kinds[list.kind]}>
      <ol>
        {list.labels.map((label, at) => (
          <li key={label}>
            <Text>{label}</Text>
            {list.wording[at] && (
              <Text c="dimmed" size="xs" lang="en" mb="xs">
                “{list.wording[at]}”
              </Text>
            )}
          </li>
        ))}
      </ol>
      {list.source && (
        <Text size="xs" c="dimmed" lang="en">
          {list.source} {list.notice}
        </Text>
      )}
    </Card>
  );
}

/** The steps and traditions to read, and what the patient calls what helps them from beyond themselves. */
export function StepsPage({ onBack }: { onBack: () => void }) {
  const { language, texts } = useLanguage();
  const [fellowship, setFellowship] = useState('');
  const { fellowships, lists, words, error, retry, say, saved } = useSteps(fellowship, language === 'ES');
  const [typed, setTyped] = useState<string>();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    say(typed ?? words ?? '');
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{texts.steps.title}</PageTitle>
      <Text>{texts.steps.lead}</Text>
      {error && <FailureNote error={error} onRetry={retry} />}
      {!fellowships && !error && <Waiting />}
      {fellowships && (
        <NativeSelect
          label={texts.steps.fellowship}
          value={fellowship}
          onChange={(event) => setFellowship(event.currentTarget.value)}
          data={[
            { value: '', label: texts.steps.choose },
            ...fellowships.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      )}
      {lists?.map((list) => (
        <List key={list.kind} list={list} />
      ))}
      <Card title={texts.steps.powerTitle}>
        <form onSubmit={save}>
          <Stack gap="sm">
            <TextInput
              label={texts.steps.power}
              description={texts.steps.powerHelp}
              maxLength={200}
              value={typed ?? words ?? ''}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit" variant="default">
              {texts.steps.save}
            </Button>
            <Text role="status">{saved ? texts.steps.saved : ''}</Text>
          </Stack>
        </form>
      </Card>
    </>
  );
}
