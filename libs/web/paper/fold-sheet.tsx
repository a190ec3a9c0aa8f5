import type { ReactNode } from 'react';
import { joinSentences } from '../format/join-sentences';
import { sayPhone } from '../format/phone';
import { sayWindows } from '../format/weekly-windows';
import { firstHourLines } from './first-hour';
import type { PaperTexts } from './paper-en';
import type { PaperPlan } from './paper-plan';
import classes from './paper.module.css';

/** What fits on one page in letters that can be read in a hard hour; the whole plan prints on its own page. */
const MOST = { reasons: 3, times: 3, signs: 4, helps: 4, people: 6 };
const LONGEST_NOTE = 280;

function Part({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div className={classes['part']}>
      <h3>{title}</h3>
      <ul>
        {children.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** One page: emergency first, then people, what helps, and the first hour. */
export function FoldSheet({ plan, texts }: { plan: PaperPlan; texts: PaperTexts }) {
  const words = texts.sheet;
  const { medication, noteToSelf } = plan;
  const late = plan.warningSigns.filter(({ stage }) => stage === 'LATE');
  const medicine = [
    medication.naloxoneLocation && words.naloxoneAt(medication.naloxoneLocation),
    medication.naloxoneWho && `${words.naloxoneWho}: ${medication.naloxoneWho}`,
    medication.nextDose && `${words.nextDose}: ${medication.nextDose}`,
    medication.prescriber && `${words.prescriber}: ${medication.prescriber}`,
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <>
      <p className={classes['emergency']}>{words.emergency}</p>
      <p>{words.overdose}</p>
      <div className={classes['columns']}>
        <Part title={words.call}>
          {plan.supportContacts.slice(0, MOST.people).map(({ display, phone }) => (
            <>
              <strong>{display}</strong> {phone && sayPhone(phone)}
            </>
          ))}
        </Part>
        <Part title={words.helps}>
          {plan.copingStrategies.slice(0, MOST.helps).map(({ text, steps }) => (
            <>
              <strong>{text}</strong> {joinSentences(steps)}
            </>
          ))}
        </Part>
        {/* Never cut: each of these lines may be the one that saves a life. */}
        <Part title={words.firstHour}>{firstHourLines(plan.lapseResponse, plan.substances)}</Part>
        <Part title={words.hardTimes}>
          {plan.highRiskSituations
            .slice(0, MOST.times)
            .map(({ description, timeWindows }) =>
              [description.replace(/\.$/, ''), ...sayWindows(timeWindows, texts)].join('. '),
            )}
        </Part>
        <Part title={words.signs}>{late.slice(0, MOST.signs).map(({ text }) => text)}</Part>
        <Part title={words.medicine}>{medicine}</Part>
        <Part title={words.why}>{plan.motivations.slice(0, MOST.reasons)}</Part>
        <Part title={words.note}>{noteToSelf ? [noteToSelf.slice(0, LONGEST_NOTE)] : []}</Part>
      </div>
      <p className={classes['fold']}>{words.foldHint}</p>
    </>
  );
}
