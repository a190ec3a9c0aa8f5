import { Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback } from 'react';
import { sayDate } from '../../care/say-time';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { mySponsorDocument } from './recovery.graphql';
import classes from './recovery.module.css';
import { SponsorForm } from './sponsor-form';

/** The sponsor as the patient tells it, what to look for in one, and what to leave for. */
export function SponsorPage({ onBack }: { onBack: () => void }) {
  const texts = useTexts();
  const words = texts.sponsor;
  const { value, error, busy, retry, send } = useLoaded(useCallback(() => sendDocument(mySponsorDocument), []));
  const isFormError = error?.code === 'BAD_INPUT';
  const sponsor = value?.mySponsor;
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      {error && !isFormError && <FailureNote error={error} onRetry={retry} />}
      {!value && !error && <Waiting />}
      {sponsor && (
        <Text>
          {words.standing[sponsor.state](sponsor.name ?? '')} {words.since(sayDate(sponsor.since, texts))}
        </Text>
      )}
      {value && (
        <SponsorForm
          key={sponsor ? `${sponsor.state} ${sponsor.name ?? ''}` : 'none'}
          sponsor={sponsor ?? undefined}
          fellowships={value.stepFellowships}
          refusedField={isFormError ? error.formField : undefined}
          busy={busy}
          send={send}
        />
      )}
      <Card title={words.lookTitle}>
        <Text>{words.lookLead}</Text>
        <List lines={words.look} />
      </Card>
      <Card title={words.warnTitle}>
        <List lines={words.warn} />
        <Text>{words.warnAction}</Text>
      </Card>
      <Card title={words.privateTitle}>
        <Text>{words.staffNever}</Text>
        <Text>{words.neverContacted}</Text>
      </Card>
    </>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={classes.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
