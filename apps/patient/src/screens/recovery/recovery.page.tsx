import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback } from 'react';
import type { MyRecoveryQuery } from '../../../gql/graphql';
import { useLoaded } from '../../care/use-loaded';
import type { MyDay } from '../../care/use-care';
import { DoorRow } from '../../shell/door-row';
import { FailureNote } from '../../shell/failure';
import { PeopleIcon, StepsIcon, TellIcon } from '../../shell/icons';
import { PageTitle } from '../../shell/page-title';
import shell from '../../shell/shell.module.css';
import type { ScreenName } from '../../shell/use-screen';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { BackButton } from '../../shell/back-button';
import { CommitmentCard } from './commitment-card';
import { DaysCard } from './days-card';
import { MilestoneCard } from './milestone-card';
import { hideMilestoneDocument, myRecoveryDocument } from './recovery.graphql';
import { TasksCard } from './tasks-card';
import { WeekCard } from './week-card';

/** Everything that the screen shows, in one answer. */
export type Recovery = MyRecoveryQuery;

interface RecoveryPageProps {
  day: MyDay;
  now: Date;
  onBack: () => void;
  onGo: (screen: ScreenName) => void;
}

/** The patient's own way: what was reached, this week, tasks, and the doors to sponsor, steps and a lapse. */
export function RecoveryPage({ day, now, onBack, onGo }: RecoveryPageProps) {
  const texts = useTexts();
  const { value, error, retry, send } = useLoaded(useCallback(() => sendDocument(myRecoveryDocument), []));
  const words = texts.recovery;
  const sponsor = value?.mySponsor;
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      {error && <FailureNote error={error} onRetry={retry} />}
      {!value && !error && <Waiting />}
      {value && (
        <>
          {value.myRecovery.milestones[0] && (
            <MilestoneCard
              milestone={value.myRecovery.milestones[0]}
              onHide={(milestoneId) => void send(() => sendDocument(hideMilestoneDocument, { input: { milestoneId } }))}
            />
          )}
          {value.myCommitment && <CommitmentCard mine={value.myCommitment} send={send} />}
          <WeekCard week={value.myWeek} send={send} />
          <TasksCard tasks={value.myStepWork.tasks} now={now} timeZone={day.timeZone} send={send} />
          <div className={shell.doors}>
            <DoorRow
              icon={<PeopleIcon />}
              title={texts.sponsor.title}
              lead={sponsor ? texts.sponsor.standing[sponsor.state](sponsor.name ?? '') : texts.sponsor.none}
              onOpen={() => onGo('sponsor')}
            />
            <DoorRow
              icon={<StepsIcon />}
              title={texts.stepWork.title}
              lead={texts.stepWork.lead}
              onOpen={() => onGo('step-work')}
            />
            <DoorRow
              icon={<TellIcon />}
              title={texts.lapse.title}
              lead={texts.lapse.lead}
              onOpen={() => onGo('lapse')}
            />
          </div>
          <DaysCard recovery={value.myRecovery} send={send} />
        </>
      )}
    </>
  );
}
