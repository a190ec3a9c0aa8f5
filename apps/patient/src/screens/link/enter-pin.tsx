import { Button, Stack, Text } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { postJson } from '@stepwell/web/graphql/send';
import { useRef, useState, type FormEvent } from 'react';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import { PIN_LENGTH } from './pin';
import { PinField } from './pin-field';
import { ShowDigits } from './show-digits';

interface EnterPinProps {
  token: string;
  /** Gets the PIN, which an own phone renews its copy with. */
  onOpened: (pin: string) => void;
  onGone: () => void;
}

/** Asks for the PIN. A wrong PIN and a locked one get the same words. */
export function EnterPin({ token, onOpened, onGone }: EnterPinProps) {
  const texts = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState('');
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);

  const refuse = (words: string) => {
    setProblem(words);
    field.current?.focus();
  };
  const open = async () => {
    if (busy) return;
    setFailure(undefined);
    if (pin.length < PIN_LENGTH) return refuse(texts.link.pinMissing);
    setBusy(true);
    try {
      await postJson('/auth/link/open', { token, pin });
      onOpened(pin);
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'LINK_GONE') return onGone();
      if (error.code !== 'PIN_REFUSED' && error.code !== 'TOO_MANY_TRIES') return setFailure(error);
      setPin('');
      refuse(texts.link.refused);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open();
  };

  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <Stack>
        <PageTitle>{texts.link.pinTitle}</PageTitle>
        <Text>{texts.link.pinLead}</Text>
        <PinField
          ref={field}
          label={texts.link.pinLabel}
          error={problem}
          value={pin}
          shown={shown}
          onChange={(next) => {
            setPin(next);
            setProblem(undefined);
          }}
        />
        <ShowDigits shown={shown} onChange={setShown} />
        {failure && <FailureNote error={failure} onRetry={() => void open()} />}
        <Button type="submit" loading={busy} fullWidth>
          {texts.link.open}
        </Button>
        <Text c="dimmed">{texts.link.forgot}</Text>
      </Stack>
    </form>
  );
}
