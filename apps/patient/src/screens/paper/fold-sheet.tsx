import type { ReactNode } from 'react';
import { joinSentences } from '../../care/join-sentences';
import { sayPhone } from '../../care/phone-link';
import type { MyDay, MyPlan } from '../../care/use-care';
import { sayWindows } from '../../care/weekly-windows';
import { useTexts } from '../../texts/language';
import { firstHourLines } from '../check-in/use-advice';
import classes from './paper.module.css';

/** What fits on one page in letters that can be read in a hard hour; the whole plan prints on its own page. */
const MOST = { reasons: 3, times: 3, signs: 4, helps: 4, people: 6 };
const LONGEST_NOTE = 280;

interface PartProps {
  title: string;
  children: ReactNode;
}

function Part({ title, children }: PartProps) {
  return (
    <div className={classes.part}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

/** One page: emergency first, then people, what helps, and the first hour. */
export function FoldSheet({ content, day }: { content: MyPlan['content']; day: MyDay }) {
  const texts = useTexts();
  const words = texts.paper;
  const { medication } = content;
  const late = content.warningSigns.filter(({ stage }) => stage === 'LATE');
  const treatedFor = day.questions.primarySubstances;
  // Never cut: each of these lines may be the one that saves a life.
  const steps = firstHourLines(content.lapseResponse, [], treatedFor);
  const medicine = [
    medication.naloxoneLocation && texts.help.naloxoneAt(medication.naloxoneLocation),
    medication.naloxoneWho && `${texts.plan.naloxoneWho}: ${medication.naloxoneWho}`,
    medication.nextDose && `${texts.plan.nextDose}: ${medication.nextDose}`,
    medication.prescriber && `${texts.plan.prescriber}: ${medication.prescriber}`,
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <>
      <p className={classes.emergency}>{words.emergency}</p>
      <p>{words.overdose}</p>
      <div className={classes.columns}>
        <Part title={words.call}>
          {content.supportContacts.slice(0, MOST.people).map(({ display, phone }) => (
            <li key={display}>
              <strong>{display}</strong> {phone && sayPhone(phone)}
            </li>
          ))}
        </Part>
        <Part title={words.helps}>
          {content.copingStrategies.slice(0, MOST.helps).map(({ text, steps: inSteps }) => (
            <li key={text}>
              <strong>{text}</strong> {joinSentences(inSteps)}
            </li>
          ))}
        </Part>
        <Part title={words.firstHour}>
          {steps.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Part>
        <Part title={words.hardTimes}>
          {content.highRiskSituations.slice(0, MOST.times).map((situation) => (
            <li key={situation.id}>
              {[situation.description, ...sayWindows(situation.timeWindows, texts)].join('. ')}
            </li>
          ))}
        </Part>
        {late.length > 0 && (
          <Part title={words.signs}>
            {late.slice(0, MOST.signs).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </Part>
        )}
        {medicine.length > 0 && (
          <Part title={words.medicine}>
            {medicine.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </Part>
        )}
        <Part title={words.why}>
          {content.motivations.slice(0, MOST.reasons).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </Part>
        {content.noteToSelf && (
          <Part title={words.note}>
            <li>{content.noteToSelf.slice(0, LONGEST_NOTE)}</li>
          </Part>
        )}
      </div>
      <p className={classes.fold}>{words.foldHint}</p>
    </>
  );
}
