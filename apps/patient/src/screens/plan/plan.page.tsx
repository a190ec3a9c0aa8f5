import { Button, Text } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import type { MyOptions } from '../../care/load-options';
import type { MyPlan, Part } from '../../care/use-care';
import { sayDate } from '../../care/say-time';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import type { ScreenName } from '../../shell/use-screen';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { HardTimes } from './hard-times';
import { IfIUse } from './if-i-use';
import { MedicineSafety } from './medicine-safety';
import { PlanGoals, PlanWeek } from './plan-week';
import { Motivations, NoteToSelf, People, WarningSigns, WhatHelps } from './plan-sections';
import classes from './plan.module.css';

interface PlanPageProps {
  part: Part<MyPlan | null>;
  options: MyOptions | undefined;
  timeZone: string;
  now: Date;
  onGo?: ((screen: ScreenName) => void) | undefined;
  onRetry: () => void;
}

/** The plan in force, in plain words; it prints on paper as it reads. */
export function PlanPage({ part, options, timeZone, now, onGo, onRetry }: PlanPageProps) {
  const texts = useTexts();
  const plan = part.value;
  if (!plan) {
    return (
      <>
        <PageTitle>{plan === null ? texts.plan.noneTitle : texts.plan.title}</PageTitle>
        {plan === null && <Text>{texts.plan.none}</Text>}
        {part.error && <FailureNote error={part.error} onRetry={onRetry} />}
        {plan === undefined && !part.error && <Waiting />}
      </>
    );
  }
  const { content } = plan;
  return (
    <>
      <PageTitle>{texts.plan.title}</PageTitle>
      <Text c="dimmed" className={classes.dates}>
        {texts.plan.since(sayDate(localDay(new Date(plan.activatedAt), timeZone), texts))}
        {plan.reviewDue && <br />}
        {plan.reviewDue && texts.plan.review(sayDate(plan.reviewDue, texts))}
      </Text>
      <Text fw={600} className={classes.paperOnly}>
        {texts.audience.danger}
      </Text>
      <Motivations motivations={content.motivations} />
      <HardTimes content={content} options={options} timeZone={timeZone} now={now} onGo={onGo} />
      <WarningSigns signs={content.warningSigns} />
      <WhatHelps content={content} />
      <People contacts={content.supportContacts} />
      <PlanWeek content={content} />
      <PlanGoals goals={content.goals} />
      <MedicineSafety medication={content.medication} />
      <IfIUse response={content.lapseResponse} />
      <NoteToSelf note={content.noteToSelf} />
      <Button variant="default" className={classes.print} onClick={() => window.print()}>
        {texts.plan.print}
      </Button>
      {onGo && (
        <Button variant="default" className={classes.print} onClick={() => onGo('paper')}>
          {texts.paper.open}
        </Button>
      )}
      <Text className={classes.paperOnly}>{texts.paper.notice}</Text>
    </>
  );
}
