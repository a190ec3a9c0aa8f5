import { sayPhone } from '../format/phone';
import type { PaperTexts } from './paper-en';
import type { PaperPlan } from './paper-plan';
import classes from './paper.module.css';

const MOST_PEOPLE = 6;
const MOST_HELPS = 2;

/** Two halves of the size of a bank card: danger, naloxone and what helps; whom to call. No names of places of care. */
export function WalletCard({ plan, texts: { sheet: words } }: { plan: PaperPlan; texts: PaperTexts }) {
  const people = plan.supportContacts.filter(({ phone }) => phone).slice(0, MOST_PEOPLE);
  const { naloxoneLocation } = plan.medication;
  return (
    <>
      <div className={classes['card']}>
        <div>
          <p className={classes['emergency']}>{words.emergency}</p>
          <p>{words.overdose}</p>
          {naloxoneLocation && <p>{words.naloxoneAt(naloxoneLocation)}</p>}
          <h3>{words.helps}</h3>
          <ul>
            {plan.copingStrategies.slice(0, MOST_HELPS).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{words.call}</h3>
          <ul>
            {people.map(({ display, phone }) => (
              <li key={display}>
                {display} {sayPhone(phone ?? '')}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className={classes['fold']}>{words.cardHint}</p>
    </>
  );
}
