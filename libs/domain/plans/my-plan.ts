import type { PlanContent } from './plan-content';
import type { MyPlanContentType, MyPlanType } from './plans.patient-graphql';
import type { RelapsePreventionPlan } from './relapse-prevention-plan.entity';

/** Copies what a patient sees of their active plan, field by field: nothing that is added for staff slips through. */
export function myPlanOf(plan: RelapsePreventionPlan): MyPlanType {
  return { activatedAt: plan.activatedAt!, reviewDue: plan.reviewDue, content: myContentOf(plan.content) };
}

function myContentOf(content: PlanContent): MyPlanContentType {
  const { naloxoneLocation, naloxoneWho, prescriber, nextDose, suppliedThrough, notes } = content.medication;
  const { firstHour, firstDay, whoToTell, wayBack } = content.lapseResponse;
  return {
    motivations: content.motivations.map(({ text }) => text),
    highRiskSituations: content.highRiskSituations.map(({ id, description, timeWindows }) => ({
      id,
      description,
      timeWindows: timeWindows.map(({ weekday, startTime, endTime }) => ({ weekday, startTime, endTime })),
    })),
    warningSigns: content.warningSigns.map(({ stage, text }) => ({ stage, text })),
    copingStrategies: urgeFirst(content.copingStrategies).map(({ text, steps, situationIds }) => ({
      text,
      steps,
      situationIds,
    })),
    supportContacts: content.supportContacts.map(({ role, display, phone }) => ({ role, display, phone })),
    medication: { naloxoneLocation, naloxoneWho, prescriber, nextDose, suppliedThrough, notes },
    lapseResponse: { firstHour, firstDay, whoToTell, wayBack },
    noteToSelf: content.noteToSelf,
  };
}

/** What carries over an urge comes first, since the screen for a strong craving shows them in this order. */
function urgeFirst(strategies: PlanContent['copingStrategies']): PlanContent['copingStrategies'] {
  const rank = ({ kind }: { kind: string }) => (kind === 'urge_management' ? 0 : 1);
  return [...strategies].sort((one, other) => rank(one) - rank(other));
}
