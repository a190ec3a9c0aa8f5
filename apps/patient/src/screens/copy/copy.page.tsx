import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { postForFile } from '@stepwell/web/graphql/post-for-file';
import { useRef, useState, type FormEvent } from 'react';
import { isOwnPhone } from '../../own-phone/is-own-phone';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { FailureText } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { useLanguage, useTexts } from '../../texts/language';
import { PIN_LENGTH } from '../link/pin';
import { PinField } from '../link/pin-field';
import { useCopyTexts } from './use-copy-texts';

/** Saves a copy of what is kept about the patient, once they typed their PIN again and know where the file stays. */
export function CopyPage({ onBack }: { onBack: () => void }) {
  const words = useCopyTexts();
  const texts = useTexts();
  const { language } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const tick = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState('');
  const [isSure, setIsSure] = useState(false);
  const [problem, setProblem] = useState<{ of: 'pin' | 'sure'; sentence: string }>();
  const [state, setState] = useState<'asking' | 'getting' | 'done' | 'often' | ApiError>('asking');
  const refuse = (of: 'pin' | 'sure', sentence: string) => {
    setState('asking');
    setProblem({ of, sentence });
    (of === 'pin' ? field : tick).current?.focus();
  };
  const save = async () => {
    if (!isSure) return refuse('sure', words.sureMissing);
    if (pin.length < PIN_LENGTH) return refuse('pin', texts.link.pinMissing);
    setState('getting');
    try {
      saveFile(await postForFile('/my-copy/file', { pin, language: language.toLowerCase() }));
      setState('done');
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'PIN_REFUSED') refuse('pin', words.wrong);
      else setState(error.code === 'TOO_MANY_TRIES' ? 'often' : error);
    } finally {
      setPin('');
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      <div role="status">
        <Text fw={600}>
          {state === 'getting' && words.getting}
          {state === 'done' && words.done}
          {state === 'often' && words.often}
        </Text>
        {typeof state === 'object' && <FailureText error={state} />}
      </div>
      <Text>{words.lead}</Text>
      <Text>{words.notIn}</Text>
      <Card title={words.ownTitle}>
        <Text>{isOwnPhone() ? words.own : words.shared}</Text>
        <form onSubmit={submit} noValidate autoComplete="off">
          <Stack>
            <Checkbox
              ref={tick}
              size="md"
              label={words.sure}
              checked={isSure}
              error={problem?.of === 'sure' && problem.sentence}
              onChange={(event) => {
                setIsSure(event.currentTarget.checked);
                setProblem(undefined);
              }}
            />
            <PinField
              ref={field}
              label={words.pin}
              error={problem?.of === 'pin' ? problem.sentence : undefined}
              value={pin}
              shown={false}
              onChange={(next) => {
                setPin(next);
                setProblem(undefined);
              }}
            />
            <Button type="submit" fullWidth loading={state === 'getting'}>
              {words.get}
            </Button>
          </Stack>
        </form>
      </Card>
    </>
  );
}

/** The name says nothing: files stay in a list of downloads for years. */
function saveFile(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'my-copy.zip';
  link.click();
  URL.revokeObjectURL(link.href);
}
