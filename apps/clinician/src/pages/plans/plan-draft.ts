import type { PlanQuery, SavePlanInput } from '../../../gql/graphql';

/** A whole plan as the API tells it. */
export type Plan = PlanQuery['plan'];
/** Everything that is written in a plan. */
export type PlanContent = Plan['content'];
/** Name of one part of the content. */
export type PlanPart = keyof PlanContent;

/** What the builder edits: the content and the day of the next look. */
export interface PlanDraft extends PlanContent {
  /** YYYY-MM-DD, or empty for the default. */
  reviewDue: string;
}

/** Name of one part of the draft. */
export type DraftPart = keyof PlanDraft;

/** Parts in the order of the page. */
export const draftParts = [
  'motivations',
  'highRiskSituations',
  'warningSigns',
  'copingStrategies',
  'supportContacts',
  'medication',
  'lapseResponse',
  'noteToSelf',
  'reviewDue',
] as const satisfies readonly DraftPart[];

/** The draft that a plan holds. */
export function draftOf(plan: Plan): PlanDraft {
  return { ...plan.content, reviewDue: plan.reviewDue ?? '' };
}

/** A mark that tells one line of a plan from another, for as long as the plan lives. */
export function newMark(): string {
  return crypto.randomUUID();
}

/** What is sent: the same words, without times that are still being typed. */
export function inputOf(id: string, version: number, draft: PlanDraft): SavePlanInput {
  const { reviewDue, ...content } = draft;
  return {
    id,
    version,
    content: {
      ...content,
      highRiskSituations: content.highRiskSituations.map((situation) => ({
        ...situation,
        timeWindows: situation.timeWindows
          .filter(({ startTime, endTime }) => startTime && endTime && startTime !== endTime)
          .map(({ weekday, startTime, endTime }) => ({
            weekday,
            startTime: startTime.slice(0, 5),
            endTime: endTime.slice(0, 5),
          })),
      })),
    },
    reviewDue: reviewDue || null,
  };
}
