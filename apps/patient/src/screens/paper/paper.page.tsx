import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { MyDay, MyPlan } from '../../care/use-care';
import { BackButton } from '../../shell/back-button';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import { FoldSheet } from './fold-sheet';
import classes from './paper.module.css';
import { WalletCard } from './wallet-card';

const forms = ['FOLD', 'CARD'] as const;

/** The plan on paper: one page to fold with the words inside, or a card for the wallet; neither names a facility. */
export function PaperPage({ plan, day, onBack }: { plan: MyPlan; day: MyDay; onBack: () => void }) {
  const texts = useTexts();
  const [form, setForm] = useState<(typeof forms)[number]>('FOLD');
  return (
    <>
      <div className={classes.screen}>
        <BackButton onBack={onBack} />
        <PageTitle>{texts.paper.title}</PageTitle>
        <Text>{texts.paper.lead}</Text>
        <Text c="dimmed" mb="sm">
          {texts.paper.saveWarning}
        </Text>
        {forms.map((each) => (
          <Button
            key={each}
            mb="sm"
            fullWidth
            variant={each === form ? 'filled' : 'default'}
            aria-pressed={each === form}
            onClick={() => setForm(each)}
          >
            {texts.paper.forms[each]}
          </Button>
        ))}
      </div>
      <section className={classes.sheet} aria-label={texts.paper.forms[form]} data-form={form}>
        {form === 'FOLD' ? <FoldSheet content={plan.content} day={day} /> : <WalletCard content={plan.content} />}
      </section>
      <Button className={classes.screen} fullWidth onClick={() => window.print()}>
        {texts.paper.print}
      </Button>
    </>
  );
}
