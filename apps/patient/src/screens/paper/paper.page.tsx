import { Button, Text } from '@mantine/core';
import { paperForms, type PaperForm } from '@stepwell/web/paper/paper-plan';
import { PlanPaper } from '@stepwell/web/paper/plan-paper';
import { useState } from 'react';
import type { MyDay, MyPlan } from '../../care/use-care';
import { BackButton } from '../../shell/back-button';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import classes from './paper.module.css';

/** The plan on paper: one page to fold with the words inside, or a card for the wallet; neither names a facility. */
export function PaperPage({ plan, day, onBack }: { plan: MyPlan; day: MyDay; onBack: () => void }) {
  const texts = useTexts();
  const [form, setForm] = useState<PaperForm>('FOLD');
  return (
    <>
      <div className={classes.screen}>
        <BackButton onBack={onBack} />
        <PageTitle>{texts.paper.title}</PageTitle>
        <Text>{texts.paper.lead}</Text>
        <Text c="dimmed" mb="sm">
          {texts.paper.saveWarning}
        </Text>
        {paperForms.map((each) => (
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
      <PlanPaper
        form={form}
        label={texts.paper.forms[form]}
        plan={{ ...plan.content, substances: day.questions.primarySubstances }}
        texts={texts}
      />
      <Button className={classes.screen} fullWidth onClick={() => window.print()}>
        {texts.paper.print}
      </Button>
    </>
  );
}
