import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { MyDay } from '../../care/use-care';
import { useTexts } from '../../texts/language';
import { ChooseSeveral } from './choice-group';
import type { Met } from './draft';
import { Question, type Progress } from './question';
import classes from './question.module.css';

interface MetQuestionProps {
  progress: Progress;
  answer: Met | undefined;
  questions: MyDay['questions'];
  onNext: (met: Met) => void;
}

const halt = ['HUNGRY', 'ANGRY', 'LONELY', 'TIRED'] as const;
/** As many lines of the plan fit the screen beside the other answers. */
const SHOWN = 4;
const nothing: Met = { hadUrge: false, situationIds: [], warningSignIds: [], halt: [] };

/** What came up since the last time: an urge, lines of the patient's own plan, hungry, angry, lonely, tired. */
export function MetQuestion({ progress, answer, questions, onNext }: MetQuestionProps) {
  const texts = useTexts();
  const [met, setMet] = useState(answer ?? nothing);
  const lines = [...questions.situations, ...questions.warningSigns];
  const isSign = (id: string) => questions.warningSigns.some((sign) => sign.id === id);
  return (
    <Question
      progress={progress}
      title={texts.checkIn.metTitle}
      action={texts.action.next}
      onSubmit={() => onNext(met)}
    >
      <Text c="dimmed">{texts.checkIn.metLead}</Text>
      <ChooseSeveral
        title={texts.checkIn.haltTitle}
        name="halt"
        options={[
          ...halt.map((value) => ({ value, words: texts.checkIn.halt[value] })),
          { value: 'URGE' as const, words: texts.checkIn.urge },
        ]}
        chosen={[...met.halt, ...(met.hadUrge ? (['URGE'] as const) : [])]}
        onChange={(values) =>
          setMet({
            ...met,
            hadUrge: values.includes('URGE'),
            halt: halt.filter((value) => values.includes(value)),
          })
        }
      />
      {lines.length > 0 && (
        <PlanLines count={lines.length} isOpen={met.situationIds.length + met.warningSignIds.length > 0}>
          <ChooseSeveral
            title={texts.checkIn.linesTitle}
            name="lines"
            options={lines.map(({ id, text }) => ({ value: id, words: text }))}
            shape="row"
            chosen={[...met.situationIds, ...met.warningSignIds]}
            onChange={(ids) =>
              setMet({
                ...met,
                situationIds: ids.filter((id) => !isSign(id)),
                warningSignIds: ids.filter(isSign),
              })
            }
          />
        </PlanLines>
      )}
    </Question>
  );
}

/** A long plan is one touch away, so that the question stays short. */
function PlanLines({ count, isOpen, children }: { count: number; isOpen: boolean; children: ReactNode }) {
  const texts = useTexts();
  if (count <= SHOWN) return children;
  return (
    <details className={classes.more} open={isOpen || undefined}>
      <summary>{texts.checkIn.linesMore(count)}</summary>
      {children}
    </details>
  );
}
