import { Button, Stack, Text } from '@mantine/core';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { useRef, useState, type FormEvent } from 'react';
import type { Care } from '../../care/use-care';
import { isOwnPhone } from '../../own-phone/is-own-phone';
import { canKeep, forgetCopy, keepCopy, wipe } from '../../own-phone/own-phone';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import { PIN_LENGTH } from '../link/pin';
import { PinField } from '../link/pin-field';
import classes from './phone.module.css';

type State = 'shared' | 'keeping' | 'kept' | 'forgotten' | 'failed';

/** Shared phone or my own: what each means, in plain words. Shared is what every phone is until the patient says otherwise. */
export function PhonePage({ care, onBack }: { care: Care; onBack: () => void }) {
  const texts = useTexts();
  const words = texts.phone;
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>(isOwnPhone() ? 'kept' : 'shared');
  const [wasKept] = useState(isOwnPhone);
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<string>();
  const refuse = (sentence: string) => {
    setProblem(sentence);
    field.current?.focus();
  };
  const keep = async () => {
    const [day, plan] = [care.day.value, care.plan.value];
    if (!day || !plan) return;
    if (pin.length < PIN_LENGTH) return refuse(texts.link.pinMissing);
    setState('keeping');
    try {
      await keepCopy(pin, { day, plan, meetings: care.meetings.value, options: care.options.value });
      setState('kept');
    } catch (thrown) {
      await wipe();
      setState('shared');
      if (toApiError(thrown).code === 'PIN_REFUSED') refuse(words.wrong);
      else setState('failed');
    } finally {
      setPin('');
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep();
  };
  const said = { shared: '', keeping: words.keeping, kept: wasKept ? words.nowOwn : words.kept };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.pageTitle}</PageTitle>
      <div role="status">
        <Text fw={600}>{{ ...said, forgotten: words.forgotten, failed: words.failed }[state]}</Text>
      </div>
      <Card title={words.sharedTitle}>
        <Text>{words.shared}</Text>
      </Card>
      <Card title={words.ownTitle}>
        <ul className={classes.lines}>
          {words.own.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {state === 'kept' && (
          <Button variant="default" fullWidth onClick={() => void forgetCopy().then(() => setState('forgotten'))}>
            {words.forget}
          </Button>
        )}
        {state !== 'kept' && !canKeep() && <Text fw={600}>{words.cannot}</Text>}
        {state !== 'kept' && canKeep() && !care.plan.value && <Text fw={600}>{words.noPlan}</Text>}
        {state !== 'kept' && canKeep() && care.plan.value && (
          <form onSubmit={submit} noValidate autoComplete="off">
            <Stack>
              <PinField
                ref={field}
                label={words.pin}
                error={problem}
                value={pin}
                shown={false}
                onChange={(next) => {
                  setPin(next);
                  setProblem(undefined);
                }}
              />
              <Button type="submit" fullWidth loading={state === 'keeping'}>
                {words.keep}
              </Button>
            </Stack>
          </form>
        )}
      </Card>
    </>
  );
}
