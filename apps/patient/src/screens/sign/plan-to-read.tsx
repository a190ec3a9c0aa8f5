import { Text } from '@mantine/core';
import type { MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { IfIUse } from '../plan/if-i-use';
import { MedicineSafety } from '../plan/medicine-safety';
import { Motivations, NoteToSelf, People, WarningSigns, WhatHelps } from '../plan/plan-sections';
import classes from '../plan/plan.module.css';

/** What a signature covers, as it is read before it. */
export interface PlanToRead {
  documentHash: string;
  reasonForChange?: string | null | undefined;
  content: MyPlan['content'];
}

function Week({ content }: { content: MyPlan['content'] }) {
  const texts = useTexts();
  const { weekly, meetings } = content;
  const lines = [
    ...(meetings ? [texts.sign.meetingsAWeek(meetings.meetingsPerWeek)] : []),
    ...(meetings?.meetings.map(({ name, transport }) => [name, transport].filter(Boolean).join(' · ')) ?? []),
    ...(weekly.commitment ? [weekly.commitment] : []),
    ...(weekly.sponsorCalls ? [texts.sign.sponsorCalls(weekly.sponsorCalls)] : []),
    ...(weekly.sponsorVisits ? [texts.sign.sponsorVisits(weekly.sponsorVisits)] : []),
    ...(weekly.isShared ? [texts.sign.shared] : []),
  ];
  return <Lines title={texts.sign.week} lines={lines} />;
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Card title={title}>
      <ul className={classes.list}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

/** Every word of a plan that waits for its signature. */
export function PlanWords({ plan: { content, reasonForChange } }: { plan: PlanToRead }) {
  const texts = useTexts();
  return (
    <>
      {reasonForChange && <Text>{texts.sign.changed(reasonForChange)}</Text>}
      <Motivations motivations={content.motivations} />
      <Lines title={texts.plan.hardTimes} lines={content.highRiskSituations.map(({ description }) => description)} />
      <WarningSigns signs={content.warningSigns} />
      <WhatHelps content={content} />
      <People contacts={content.supportContacts} />
      <Week content={content} />
      <Lines title={texts.sign.goals} lines={content.goals.map(({ text }) => text)} />
      <MedicineSafety medication={content.medication} />
      <IfIUse response={content.lapseResponse} />
      <NoteToSelf note={content.noteToSelf} />
    </>
  );
}
