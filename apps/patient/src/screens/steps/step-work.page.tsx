import { NativeSelect, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback, useState } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useLanguage } from '../../texts/language';
import { StepItem } from './step-item';
import { myStepWorkDocument } from './step-work.graphql';
import classes from './step-work.module.css';
import { useSteps } from './use-steps';

/** The twelve steps of one fellowship: where the patient stands with each, and notes for themselves alone. */
export function StepWorkPage({ onBack }: { onBack: () => void }) {
  const { language, texts } = useLanguage();
  const words = texts.stepWork;
  const { value, error, retry, send } = useLoaded(useCallback(() => sendDocument(myStepWorkDocument), []));
  const work = value?.myStepWork;
  const [chosen, setChosen] = useState<string>();
  const fellowship = chosen ?? work?.fellowships[0]?.code ?? '';
  const { lists, error: unread, retry: readAgain } = useSteps(fellowship, language === 'ES');
  const labels = lists?.find(({ kind }) => kind === 'STEPS')?.labels;
  const failed = error ?? unread;
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      <Text>{words.intro}</Text>
      {failed && <FailureNote error={failed} onRetry={error ? retry : readAgain} />}
      {!value && !error && <Waiting />}
      {value && (
        <NativeSelect
          label={texts.steps.fellowship}
          value={fellowship}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: texts.steps.choose },
            ...value.stepFellowships.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      )}
      {work && labels && (
        <ol className={classes.steps}>
          {labels.map((label, at) => (
            <StepItem
              key={`${fellowship} ${at}`}
              fellowship={fellowship}
              step={at + 1}
              label={label}
              isWithoutWords={work.stepsWithoutWords.includes(at + 1)}
              visits={work.visits.filter((visit) => visit.fellowship === fellowship && visit.step === at + 1)}
              reflection={
                work.reflections.find((one) => one.fellowship === fellowship && one.step === at + 1)?.words ?? ''
              }
              send={send}
            />
          ))}
        </ol>
      )}
    </>
  );
}
