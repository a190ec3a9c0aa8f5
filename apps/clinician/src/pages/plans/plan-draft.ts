import type { PlanContentInput, PlanQuery, SavePlanInput } from '../../../gql/graphql';

/** A whole plan as the API tells it. */
export type Plan = PlanQuery['plan'];
/** Everything that is written in a plan; meetings come from the patient's path and are not typed here. */
export type PlanContent = Omit<Plan['content'], 'meetings'>;
/** Name of one part of the content. */
export type PlanPart = keyof PlanContent;

/** What the builder edits: the content and the day of the next look. */
export interface PlanDraft extends PlanContent {
  /** YYYY-MM-DD, or empty for the default. */
  reviewDue: string;
  /** What changes against the plan before, and why; or empty. */
  reasonForChange: string;
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
  'weekly',
  'goals',
  'medication',
  'lapseResponse',
  'noteToSelf',
  'reviewDue',
  'reviewEveryDays',
  'reasonForChange',
] as const satisfies readonly DraftPart[];

/** A part with a section of its own on the page. */
export type PlanSection = Exclude<DraftPart, 'reviewEveryDays' | 'reasonForChange'>;

/** Sections in the order of the page; the rhythm of reviews stands beside the next one. */
export const planSections: readonly PlanSection[] = draftParts.filter(
  (part) => part !== 'reviewEveryDays' && part !== 'reasonForChange',
);

/** The section in which a part stands. */
export function sectionOf(part: DraftPart): PlanSection {
  return part === 'reviewEveryDays' || part === 'reasonForChange' ? 'reviewDue' : part;
}

/** The draft that a plan holds. */
export function draftOf(plan: Plan): PlanDraft {
  const content: Partial<Plan['content']> & PlanContent = { ...plan.content };
  delete content.meetings;
  return { ...content, reviewDue: plan.reviewDue ?? '', reasonForChange: plan.reasonForChange ?? '' };
}

/** A mark that tells one line of a plan from another, for as long as the plan lives. */
export function newMark(): string {
  return crypto.randomUUID();
}

/** The content as it is sent: the same words, without times that are still being typed. */
export function contentInputOf(content: PlanContent): PlanContentInput {
  return {
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
  };
}

/** What is sent of a whole draft. */
export function inputOf(id: string, version: number, draft: PlanDraft): SavePlanInput {
  const { reviewDue, reasonForChange, ...content } = draft;
  return {
    ...{ id, version, content: contentInputOf(content) },
    reviewDue: reviewDue || null,
    reasonForChange: reasonForChange || null,
  };
}
