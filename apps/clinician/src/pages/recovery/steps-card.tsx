import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Notice } from '@stepwell/web/ui/notice';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { StepStatus } from '../../../gql/graphql';
import { FellowshipsQuery } from '../../parts/fellowships.graphql';
import { SectionCard } from '../../parts/section-card';
import { SetPatientStepMutation, StepLabelsQuery } from './recovery.graphql';
import classes from './recovery.module.css';
import type { RecoveryPatient } from './recovery.page';

interface StepsCardProps {
  patient: RecoveryPatient;
  mayChange: boolean;
}

const LAST = 12;

/** Where the patient stands with the steps of one fellowship; reflections are theirs alone and not here. */
export function StepsCard({ patient, mayChange }: StepsCardProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const reader = useReader();
  const known = useDocument(FellowshipsQuery, {}, { topics: ['meetings'] }).data?.fellowships;
  const twelve = (known ?? []).filter(({ isTwelveStep }) => isTwelveStep);
  const own = twelve.find(
    ({ code }) =>
      patient.stepVisits.some((visit) => visit.fellowship === code) || patient.recoveryPath?.paths.includes(code),
  );
  const [chosen, setChosen] = useState<string>();
  const fellowship = chosen ?? own?.code ?? '';
  const { data } = useDocument(StepLabelsQuery, { fellowship }, { topics: ['meetings'], enabled: fellowship !== '' });
  const labels = fellowship && data?.stepTexts.find(({ kind }) => kind === 'STEPS')?.labels;
  const set = useSendDocument(SetPatientStepMutation, { changes: ['patients'] });
  const button = (step: number, status: StepStatus, words: string) => (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={t('stepWork.actionOf', { action: words, step })}
      disabled={set.isPending}
      onClick={() => set.mutate({ input: { patientId: patient.id, fellowship, step, status } })}
    >
      {words}
    </Button>
  );
  return (
    <SectionCard title={t('stepWork.title')}>
      <Text c="dimmed" mb="sm">
        {t('stepWork.intro')}
      </Text>
      {set.error && (
        <Notice tone="warning" role="alert">
          {errorSentence(set.error, tWeb)}
        </Notice>
      )}
      <NativeSelect
        label={t('steps.fellowship')}
        value={fellowship}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: t('steps.choose') },
          ...twelve.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        maw={360}
      />
      {fellowship === '' && known && <Text mt="sm">{t('stepWork.none')}</Text>}
      {labels && (
        <ol className={classes['rows']}>
          {labels.map((label, at) => {
            const step = at + 1;
            const visits = patient.stepVisits.filter((visit) => visit.fellowship === fellowship && visit.step === step);
            const latest = visits.at(-1);
            const status: StepStatus = !latest ? 'NOT_STARTED' : latest.finishedOn ? 'DONE' : 'WORKING';
            return (
              <li key={label} className={classes['step']}>
                <span className={classes['number']}>{step}</span>
                <div className={classes['words']}>
                  <Text>{label}</Text>
                  {latest && (
                    <Group gap="xs">
                      <StatusBadge tone={status === 'DONE' ? 'done' : 'waiting'}>
                        {t(step === LAST ? 'stepWork.goesOn' : `stepWork.status.${status}`)}
                      </StatusBadge>
                      <Text size="xs" c="dimmed">
                        {t(status === 'DONE' ? 'stepWork.until' : 'stepWork.since', {
                          day: sayDay(latest.finishedOn ?? latest.startedOn, reader),
                        })}
                        {visits.length > 1 && ` · ${t('stepWork.times', { count: visits.length })}`}
                      </Text>
                    </Group>
                  )}
                </div>
                {mayChange && (
                  <Group gap={4} wrap="nowrap">
                    {status === 'WORKING' && step !== LAST && button(step, 'DONE', t('stepWork.finish'))}
                    {status === 'WORKING' && button(step, 'NOT_STARTED', t('stepWork.putAway'))}
                    {status === 'NOT_STARTED' && button(step, 'WORKING', t('stepWork.begin'))}
                    {status === 'DONE' && button(step, 'WORKING', t('stepWork.again'))}
                  </Group>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </SectionCard>
  );
}
