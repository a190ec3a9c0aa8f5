import { Button, Stack, Text } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { openCopy, type Kept } from '../../own-phone/own-phone';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import { PIN_LENGTH } from '../link/pin';
import { PinField } from '../link/pin-field';
import { ShowDigits } from '../link/show-digits';

/** The PIN before the copy: worked out on the phone, no connection needed. */
export function KeptPin({ onOpened, onGone }: { onOpened: (kept: Kept) => void; onGone: () => void }) {
  const texts = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState('');
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [isGone, setGone] = useState(false);
  const [busy, setBusy] = useState(false);
  const refuse = (words: string) => {
    setProblem(words);
    field.current?.focus();
  };
  const open = async () => {
    if (busy) return;
    if (pin.length < PIN_LENGTH) return refuse(texts.link.pinMissing);
    setBusy(true);
    const opened = await openCopy(pin).catch(() => ({ kind: 'gone' }) as const);
    setBusy(false);
    setPin('');
    if (opened.kind === 'open') onOpened(opened.kept);
    else if (opened.kind === 'wrong') refuse(texts.kept.wrong);
    else setGone(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open();
  };
  if (isGone)
    return (
      <Stack>
        <PageTitle>{texts.signedOut.title}</PageTitle>
        <Text role="status">{texts.kept.gone}</Text>
        <Button variant="default" onClick={onGone}>
          {texts.action.next}
        </Button>
      </Stack>
    );
  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <Stack>
        <PageTitle>{texts.kept.title}</PageTitle>
        <Text>{texts.kept.lead}</Text>
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
        <Button type="submit" loading={busy} fullWidth>
          {texts.kept.open}
        </Button>
        <Text c="dimmed">{texts.kept.more}</Text>
      </Stack>
    </form>
  );
}
