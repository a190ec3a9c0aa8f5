import { wholeContent } from './empty-content';
import { wholeSteps } from './lapse-response';
import type { PlanContent } from './plan-content';
import type { MyPlanContentType, MyPlanType, PlanToSignType } from './plans.patient-graphql';
import type { RelapsePreventionPlan } from './relapse-prevention-plan.entity';

/** Copies what a patient sees of their active plan, field by field: nothing that is added for staff slips through. */
export function myPlanOf(plan: RelapsePreventionPlan): MyPlanType {
  return {
    activatedAt: plan.activatedAt!,
    reviewDue: plan.reviewDue,
    content: myContentOf(wholeContent(plan.content)),
  };
}

/** A plan that waits for its patient, as they read it before they sign. */
export type PlanToSign = PlanToSignType;

/** Copies what a patient reads before they sign. */
export function planToSign(plan: RelapsePreventionPlan): PlanToSign {
  const { id, number, reviewDue, reasonForChange, content } = plan;
  const documentHash = plan.storedHash!;
  return { id, number, documentHash, reviewDue, reasonForChange, content: myContentOf(wholeContent(content)) };
}

function myContentOf(content: PlanContent): MyPlanContentType {
  const { naloxoneLocation, naloxoneWho, takesMedication, prescriber, nextDose, nextDoseKind, nextDoseOn } =
    content.medication;
  const { suppliedThrough, notes } = content.medication;
  const { whoToTell, wayBack, bySubstance } = content.lapseResponse;
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
    medication: {
      ...{ naloxoneLocation, naloxoneWho, takesMedication, prescriber, nextDose, nextDoseKind, nextDoseOn },
      ...{ suppliedThrough, notes },
    },
    lapseResponse: {
      bySubstance: bySubstance.map(({ branch, firstHour, firstDay }) => ({ branch, firstHour, firstDay })),
      firstHour: wholeSteps(content.lapseResponse, 'firstHour'),
      firstDay: wholeSteps(content.lapseResponse, 'firstDay'),
      anyFirstHour: content.lapseResponse.firstHour,
      anyFirstDay: content.lapseResponse.firstDay,
      whoToTell,
      wayBack,
    },
    goals: content.goals.map(({ horizon, text, targetOn }) => ({ horizon, text, targetOn })),
    weekly: {
      commitment: content.weekly.commitment,
      isShared: content.weekly.isShared,
      sponsorCalls: content.weekly.sponsorCalls,
      sponsorVisits: content.weekly.sponsorVisits,
    },
    meetings: myMeetingsOf(content.meetings),
    noteToSelf: content.noteToSelf,
  };
}

/** What carries over an urge comes first, since the screen for a strong craving shows them in this order. */
function urgeFirst(strategies: PlanContent['copingStrategies']): PlanContent['copingStrategies'] {
  const rank = ({ kind }: { kind: string }) => (kind === 'urge_management' ? 0 : 1);
  return [...strategies].sort((one, other) => rank(one) - rank(other));
}

function myMeetingsOf(chosen: PlanContent['meetings']): MyPlanContentType['meetings'] {
  if (!chosen) return null;
  return {
    meetingsPerWeek: chosen.meetingsPerWeek,
    paths: chosen.paths,
    meetings: chosen.meetings.map(({ name, weekday, startTime, timeZone, place, transport, isHomeGroup }) => ({
      ...{ name, weekday, startTime, timeZone, place, transport, isHomeGroup },
    })),
  };
}
