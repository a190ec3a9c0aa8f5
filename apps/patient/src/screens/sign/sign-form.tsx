import { Button, Text, TextInput } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { useState, type FormEvent } from 'react';
import { FailureNote } from '../../shell/failure';
import { useTexts } from '../../texts/language';

interface SignFormProps {
  /** Sends the signature; the same `submitId` counts once. */
  onSign: (name: string, submitId: string) => Promise<void>;
}

/** The name under a plan, and one clear button. */
export function SignForm({ onSign }: SignFormProps) {
  const texts = useTexts();
  const [submitId] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<ApiError>();

  const sign = (): void => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    setSending(true);
    setError(undefined);
    onSign(name.trim(), submitId)
      .catch((thrown: unknown) => setError(toApiError(thrown)))
      .finally(() => setSending(false));
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        sign();
      }}
    >
      <Text mb="sm">{texts.sign.agree}</Text>
      <TextInput
        label={texts.sign.name}
        autoComplete="off"
        maxLength={200}
        mb="sm"
        value={name}
        error={isMissing && texts.sign.nameMissing}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {error && <FailureNote error={error} onRetry={sign} />}
      <Button type="submit" fullWidth loading={sending}>
        {texts.sign.submit}
      </Button>
    </form>
  );
}
