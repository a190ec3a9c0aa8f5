import { changesBetween, type Change, type Said } from './changes-between';
import type { DraftPart, PlanDraft } from './plan-draft';

/** Puts the kinds, days and numbers of a plan into words. */
export interface SayPlan {
  situation: (situation: PlanDraft['highRiskSituations'][number]) => string;
  sign: (sign: PlanDraft['warningSigns'][number]) => string;
  strategy: (strategy: PlanDraft['copingStrategies'][number], draft: PlanDraft) => string;
  contact: (contact: PlanDraft['supportContacts'][number]) => string;
  goal: (goal: PlanDraft['goals'][number]) => string;
  field: (name: string, value: string) => string;
  steps: (steps: PlanDraft['lapseResponse']['bySubstance'][number], time: 'firstHour' | 'firstDay') => string;
}

function fieldsOf(part: DraftPart, fields: object, say: SayPlan): Said<DraftPart>[] {
  return Object.entries(fields)
    .filter(([name]) => name !== 'bySubstance' && name !== '__typename')
    .map(([name, value]) => ({
      part,
      id: name,
      text: value === null || value === undefined || value === '' ? '' : say.field(name, String(value)),
    }));
}

/** Everything that a draft says, in the order of the page. */
function saidIn(draft: PlanDraft, say: SayPlan): Said<DraftPart>[] {
  const lines = <Line extends { id: string }>(
    part: DraftPart,
    list: readonly Line[],
    words: (line: Line) => string,
  ): Said<DraftPart>[] => list.map((line) => ({ part, id: line.id, text: words(line) }));
  const { lapseResponse } = draft;
  return [
    ...lines('motivations', draft.motivations, ({ text }) => text),
    ...lines('highRiskSituations', draft.highRiskSituations, say.situation),
    ...lines('warningSigns', draft.warningSigns, say.sign),
    ...lines('copingStrategies', draft.copingStrategies, (strategy) => say.strategy(strategy, draft)),
    ...lines('supportContacts', draft.supportContacts, say.contact),
    ...fieldsOf('weekly', draft.weekly, say),
    ...lines('goals', draft.goals, say.goal),
    ...fieldsOf('medication', draft.medication, say),
    ...lapseResponse.bySubstance.flatMap((steps) =>
      (['firstHour', 'firstDay'] as const).map((time): Said<DraftPart> => ({
        part: 'lapseResponse',
        id: `${steps.branch} ${time}`,
        text: say.steps(steps, time),
      })),
    ),
    ...fieldsOf('lapseResponse', lapseResponse, say),
    { part: 'noteToSelf', id: 'noteToSelf', text: draft.noteToSelf ?? '' },
    ...fieldsOf('reviewDue', { reviewDue: draft.reviewDue }, say),
    ...fieldsOf('reviewEveryDays', { reviewEveryDays: draft.reviewEveryDays }, say),
  ];
}

/** What a reader of both versions would see to differ, in words and in the order of the page; empty for equal ones. */
export function differenceOf(before: PlanDraft, after: PlanDraft, say: SayPlan): Change<DraftPart>[] {
  return changesBetween(saidIn(before, say), saidIn(after, say));
}
