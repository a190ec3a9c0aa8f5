import type { MyPlan } from '../../care/use-care';
import { sayDate } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import classes from './plan.module.css';

type Content = MyPlan['content'];

/** Lines under a heading; nothing where there are none. */
export function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
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

/** What belongs to each week: meetings with the way there, what I set myself, my sponsor. */
export function PlanWeek({ content }: { content: Content }) {
  const texts = useTexts();
  const { weekly, meetings } = content;
  const lines = [
    ...(weekly.commitment ? [weekly.commitment] : []),
    // Who chose none a week reads no number.
    ...(meetings && meetings.meetingsPerWeek > 0 ? [texts.sign.meetingsAWeek(meetings.meetingsPerWeek)] : []),
    ...(meetings?.meetings.map(({ name, transport }) => [name, transport].filter(Boolean).join(' · ')) ?? []),
    ...(weekly.sponsorCalls ? [texts.sign.sponsorCalls(weekly.sponsorCalls)] : []),
    ...(weekly.sponsorVisits ? [texts.sign.sponsorVisits(weekly.sponsorVisits)] : []),
    ...(weekly.isShared ? [texts.sign.shared] : []),
  ];
  return <Lines title={texts.sign.week} lines={lines} />;
}

/** What I want to reach, with the day where there is one. */
export function PlanGoals({ goals }: { goals: Content['goals'] }) {
  const texts = useTexts();
  const lines = goals.map(({ text, targetOn }) =>
    targetOn ? `${text} · ${texts.recovery.tasks.due(sayDate(targetOn, texts))}` : text,
  );
  return <Lines title={texts.sign.goals} lines={lines} />;
}
