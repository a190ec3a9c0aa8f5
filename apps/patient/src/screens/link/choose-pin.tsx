import { Button, Stack, Text, TextInput } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { postJson } from '@stepwell/web/graphql/send';
import { useRef, useState, type FormEvent } from 'react';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import { findPinProblems, type PinFields, type PinProblem } from './choose-pin-rules';
import classes from './link.module.css';
import { PinField } from './pin-field';
import { ShowDigits } from './show-digits';

interface ChoosePinProps {
  token: string;
  onOpened: (pin: string) => void;
  onGone: () => void;
}

type Problems = Partial<Record<keyof PinFields, PinProblem>>;

/** The first time: the code from the person at the desk, and a PIN of one's own, typed twice. */
export function ChoosePin({ token, onOpened, onGone }: ChoosePinProps) {
  const texts = useTexts();
  const inputs = {
    code: useRef<HTMLInputElement>(null),
    pin: useRef<HTMLInputElement>(null),
    again: useRef<HTMLInputElement>(null),
  };
  const [fields, setFields] = useState<PinFields>({ code: '', pin: '', again: '' });
  const [shown, setShown] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);

  const set = (field: keyof PinFields) => (value: string) => {
    setFields((now) => ({ ...now, [field]: value }));
    setProblems((now) => ({ ...now, [field]: undefined }));
  };
  const refuse = (found: Problems) => {
    setProblems(found);
    const first = (['code', 'pin', 'again'] as const).find((field) => found[field]);
    if (first) inputs[first].current?.focus();
  };
  const save = async () => {
    if (busy) return;
    setFailure(undefined);
    const found = findPinProblems(fields);
    if (Object.keys(found).length > 0) return refuse(found);
    setBusy(true);
    try {
      await postJson('/auth/link/choose-pin', { token, setupCode: fields.code.trim(), pin: fields.pin });
      onOpened(fields.pin);
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'LINK_GONE') return onGone();
      if (error.code === 'PIN_WEAK') return refuse({ pin: 'weak' });
      if (error.code === 'PIN_REFUSED' || error.code === 'TOO_MANY_TRIES') return refuse({ code: 'refused' });
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const words = (field: keyof PinFields) => {
    const problem = problems[field];
    return problem && texts.link[problem];
  };

  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <Stack>
        <PageTitle>{texts.link.chooseTitle}</PageTitle>
        <Text>{texts.link.chooseLead}</Text>
        <TextInput
          ref={inputs.code}
          label={texts.link.codeLabel}
          error={words('code')}
          value={fields.code}
          onChange={(event) => set('code')(event.currentTarget.value)}
          autoComplete="off"
          inputMode="numeric"
          autoCorrect="off"
          spellCheck={false}
          maxLength={40}
          size="lg"
          required
          withAsterisk={false}
          classNames={{ input: classes.code ?? '' }}
        />
        <PinField
          ref={inputs.pin}
          label={texts.link.newPinLabel}
          description={texts.link.newPinHelp}
          error={words('pin')}
          value={fields.pin}
          shown={shown}
          onChange={set('pin')}
        />
        <PinField
          ref={inputs.again}
          label={texts.link.againLabel}
          error={words('again')}
          value={fields.again}
          shown={shown}
          onChange={set('again')}
        />
        <ShowDigits shown={shown} onChange={setShown} />
        {failure && <FailureNote error={failure} onRetry={() => void save()} />}
        <Button type="submit" loading={busy} fullWidth>
          {texts.link.save}
        </Button>
      </Stack>
    </form>
  );
}
