import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useRef, useState, type FormEvent } from 'react';
import type { Transport } from '../../../gql/graphql';
import type { MyOptions } from '../../care/load-options';
import { sayMyReachDocument } from '../../care/options.graphql';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import { ChooseOne } from '../check-in/choice-group';

/** What is a usual way for each, in miles, until somebody says otherwise. */
const usual: Record<Transport, number> = { WALK: 1, BIKE: 3, BUS: 5, CAR: 15 };
const distances = [1, 2, 3, 5, 10, 15, 25, 50];

interface ReachPageProps {
  reach: MyOptions['reach'] | undefined;
  onSaved: () => void;
  onBack: () => void;
}

/** How the patient gets around, and from where: what "in reach" means for them. */
export function ReachPage({ reach, onSaved, onBack }: ReachPageProps) {
  const texts = useTexts();
  const words = texts.options;
  const zip = useRef<HTMLInputElement>(null);
  const [given, setGiven] = useState(
    reach ?? { transport: 'BUS' as Transport, postalCode: '', withinMiles: usual.BUS },
  );
  const [isZipWrong, setZipWrong] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const change = (changes: Partial<typeof given>) => {
    setGiven({ ...given, ...changes });
    setSaved(false);
    setZipWrong(false);
  };
  const refuseZip = () => {
    setZipWrong(true);
    zip.current?.focus();
  };
  const save = async () => {
    setError(undefined);
    if (!/^\d{5}$/.test(given.postalCode)) return refuseZip();
    setBusy(true);
    try {
      const { transport, postalCode, withinMiles } = given;
      await sendDocument(sayMyReachDocument, { input: { transport, postalCode, withinMiles } });
      setSaved(true);
      onSaved();
    } catch (thrown) {
      const failure = toApiError(thrown);
      if (failure.formField === 'postalCode') refuseZip();
      else setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.reachTitle}</PageTitle>
      <Text>{words.reachLead}</Text>
      <form onSubmit={submit} noValidate autoComplete="off">
        <Stack>
          <ChooseOne
            title={words.transport}
            name="transport"
            shape="row"
            options={(['WALK', 'BIKE', 'BUS', 'CAR'] as const).map((value) => ({
              value,
              words: words.transports[value],
            }))}
            chosen={given.transport}
            onChoose={(transport) => change({ transport, withinMiles: usual[transport] })}
          />
          <TextInput
            ref={zip}
            label={words.zip}
            description={words.zipHelp}
            error={isZipWrong && words.zipWrong}
            value={given.postalCode}
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            onChange={(event) => change({ postalCode: event.currentTarget.value.replace(/\D/g, '') })}
          />
          <NativeSelect
            label={words.within}
            value={String(given.withinMiles)}
            onChange={(event) => change({ withinMiles: Number(event.currentTarget.value) })}
            data={[...new Set([...distances, given.withinMiles])]
              .sort((one, other) => one - other)
              .map((miles) => ({ value: String(miles), label: words.miles(miles) }))}
          />
          {error && <FailureNote error={error} onRetry={() => void save()} />}
          <Button type="submit" fullWidth loading={busy}>
            {words.save}
          </Button>
          <div role="status">{isSaved && <Text fw={600}>{words.saved}</Text>}</div>
        </Stack>
      </form>
    </>
  );
}
