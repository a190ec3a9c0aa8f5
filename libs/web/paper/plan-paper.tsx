import { FoldSheet } from './fold-sheet';
import type { PaperTexts } from './paper-en';
import type { PaperForm, PaperPlan } from './paper-plan';
import classes from './paper.module.css';
import { WalletCard } from './wallet-card';

interface PlanPaperProps {
  form: PaperForm;
  /** Name of the form, for screen readers. */
  label: string;
  plan: PaperPlan;
  texts: PaperTexts;
}

/** One of the papers as it prints: black on white on the screen too. Neither names a facility. */
export function PlanPaper({ form, label, ...rest }: PlanPaperProps) {
  return (
    <section className={classes['sheet']} aria-label={label} data-form={form} lang={rest.texts.locale}>
      {form === 'FOLD' ? <FoldSheet {...rest} /> : <WalletCard {...rest} />}
    </section>
  );
}
