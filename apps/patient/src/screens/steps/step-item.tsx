import { Button, Stack, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import type { MyStepWorkQuery, StepStatus } from '../../../gql/graphql';
import { sayDate } from '../../care/say-time';
import { useTexts } from '../../texts/language';
import { StepNotes } from './step-notes';
import { setMyStepDocument } from './step-work.graphql';
import classes from './step-work.module.css';

interface StepItemProps {
  fellowship: string;
  step: number;
  label: string;
  /** The product keeps the status of this step, and no words. */
  isWithoutWords: boolean;
  visits: MyStepWorkQuery['myStepWork']['visits'];
  reflection: string;
  send: (change: () => Promise<unknown>) => Promise<boolean>;
}

const LAST = 12;

/** One step: how it stands, what can be said of it, and notes for the patient alone where there may be any. */
export function StepItem({ fellowship, step, label, isWithoutWords, visits, reflection, send }: StepItemProps) {
  const texts = useTexts();
  const words = texts.stepWork;
  const latest = visits.at(-1);
  const status: StepStatus = !latest ? 'NOT_STARTED' : latest.finishedOn ? 'DONE' : 'WORKING';
  const set = (next: StepStatus) =>
    void send(() => sendDocument(setMyStepDocument, { input: { fellowship, step, status: next } }));
  const standing = step === LAST && status === 'WORKING' ? words.goesOn : words.status[status];
  return (
    <li>
      <details className={classes.step}>
        <summary>
          <span className={classes.number}>{step}</span>
          <span className={classes.label}>
            {label}
            <small data-status={status}>{standing}</small>
          </span>
        </summary>
        <Stack gap="sm" className={classes.body}>
          {visits.map(({ visit, startedOn, finishedOn }) => (
            <Text key={visit} size="xs" c="dimmed">
              {finishedOn
                ? words.fromTo(sayDate(startedOn, texts), sayDate(finishedOn, texts))
                : words.from(sayDate(startedOn, texts))}
            </Text>
          ))}
          {status === 'NOT_STARTED' && <Button onClick={() => set('WORKING')}>{words.begin}</Button>}
          {status === 'WORKING' && (
            <>
              {step !== LAST && <Button onClick={() => set('DONE')}>{words.finish}</Button>}
              <Button variant="default" onClick={() => set('NOT_STARTED')}>
                {words.putAway}
              </Button>
            </>
          )}
          {status === 'DONE' && (
            <Button variant="default" onClick={() => set('WORKING')}>
              {words.again}
            </Button>
          )}
          {isWithoutWords ? (
            <Text>{words.withoutWords}</Text>
          ) : (
            <StepNotes fellowship={fellowship} step={step} reflection={reflection} send={send} />
          )}
        </Stack>
      </details>
    </li>
  );
}
