import { Button, Text, TextInput } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { useState, type FormEvent } from 'react';
import { FailureNote } from '../../shell/failure';
import { useTexts } from '../../texts/language';

interface SignFormProps {
  /** What the name stands for and what the button says; of a plan when left out. */
  words?: { agree: string; name: string; nameMissing: string; sign: string };
  /** Sends the signature; the same `submitId` counts once. */
  onSign: (name: string, submitId: string) => Promise<void>;
}

/** The name under a plan, and one clear button. */
export function SignForm({ words, onSign }: SignFormProps) {
  const plan = useTexts().sign;
  const { agree, name: label, nameMissing, sign: submit } = words ?? { ...plan, sign: plan.submit };
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
      <Text mb="sm">{agree}</Text>
      <TextInput
        label={label}
        autoComplete="off"
        maxLength={200}
        mb="sm"
        value={name}
        error={isMissing && nameMissing}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {error && <FailureNote error={error} onRetry={sign} />}
      <Button type="submit" fullWidth loading={sending}>
        {submit}
      </Button>
    </form>
  );
}
