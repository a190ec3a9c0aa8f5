import { Text } from '@mantine/core';
import type { MyPlan } from '../../care/use-care';
import { useTexts } from '../../texts/language';
import { IfIUse } from '../plan/if-i-use';
import { MedicineSafety } from '../plan/medicine-safety';
import { Lines, PlanGoals, PlanWeek } from '../plan/plan-week';
import { Motivations, NoteToSelf, People, WarningSigns, WhatHelps } from '../plan/plan-sections';

/** What a signature covers, as it is read before it. */
export interface PlanToRead {
  documentHash: string;
  reasonForChange?: string | null | undefined;
  content: MyPlan['content'];
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
      <PlanWeek content={content} />
      <PlanGoals goals={content.goals} />
      <MedicineSafety medication={content.medication} />
      <IfIUse response={content.lapseResponse} />
      <NoteToSelf note={content.noteToSelf} />
    </>
  );
}
