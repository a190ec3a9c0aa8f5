import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback, useState, type FormEvent } from 'react';
import { AudienceBox } from '../../care/audience-box';
import { CrisisButtons } from '../../care/crisis-buttons';
import { useLoaded } from '../../care/use-loaded';
import type { MyDay } from '../../care/use-care';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { LongText } from '../../shell/long-text';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import { LapseList } from './lapse-list';
import { myRecoveryDocument, tellLapseDocument } from './recovery.graphql';
import classes from './recovery.module.css';

interface LapsePageProps {
  day: MyDay;
  now: Date;
  onBack: () => void;
}

const parts = ['whatHappened', 'whatHelped', 'whatToChange'] as const;
const empty = { whatHappened: '', whatHelped: '', whatToChange: '' };

/** After use: safety first, then who will see it, then telling it. The start of recovery stays where it is. */
export function LapsePage({ day, now, onBack }: LapsePageProps) {
  const texts = useTexts();
  const words = texts.lapse;
  const { value, error, busy, retry, send } = useLoaded(useCallback(() => sendDocument(myRecoveryDocument), []));
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const [happenedOn, setHappenedOn] = useState(localDay(now, day.timeZone));
  const [debrief, setDebrief] = useState(empty);
  const [wantsCall, setWantsCall] = useState(false);
  const [told, setTold] = useState(false);
  const tell = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = { submitId, happenedOn, ...debrief, wantsCall };
    if (!(await send(() => sendDocument(tellLapseDocument, { input })))) return;
    // The next one is another.
    setSubmitId(crypto.randomUUID());
    setDebrief(empty);
    setTold(true);
    window.scrollTo(0, 0);
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{told ? texts.thanks.title : words.title}</PageTitle>
      <Text>{texts.help.usedThanks}</Text>
      <Text role="status">{told ? words.told : ''}</Text>
      <Card title={words.safeTitle}>
        <ul className={classes.list}>
          {texts.help.usedSafety.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <CrisisButtons />
      </Card>
      {error && <FailureNote error={error} onRetry={retry} />}
      {!told && (
        <>
          <AudienceBox day={day} now={now} />
          <Card title={words.tellTitle}>
            <form onSubmit={(event) => void tell(event)}>
              <Stack gap="sm">
                <Text>{words.tellLead}</Text>
                <TextInput
                  type="date"
                  label={words.day}
                  required
                  withAsterisk={false}
                  max={localDay(now, day.timeZone)}
                  value={happenedOn}
                  onChange={(event) => setHappenedOn(event.currentTarget.value)}
                />
                {parts.map((part) => (
                  <LongText
                    key={part}
                    label={words[part]}
                    maxLength={2000}
                    rows={3}
                    value={debrief[part]}
                    onChange={(text) => setDebrief({ ...debrief, [part]: text })}
                  />
                ))}
                <Checkbox
                  classNames={{ root: classes.tick ?? '', body: classes.tickBody ?? '' }}
                  label={words.call}
                  checked={wantsCall}
                  onChange={(event) => setWantsCall(event.currentTarget.checked)}
                />
                <Button type="submit" loading={busy} fullWidth>
                  {words.send}
                </Button>
              </Stack>
            </form>
          </Card>
        </>
      )}
      {value && <LapseList lapses={value.myRecovery.lapses} send={send} />}
    </>
  );
}
