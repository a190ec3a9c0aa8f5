import type { DraftPart, PlanDraft } from './plan-draft';

/** One thing that is said in a plan, in words. */
interface Said {
  part: DraftPart;
  /** The mark of the line, or the name of the field. */
  id: string;
  text: string;
}

/** What differs between two versions: added where nothing stood before, removed where nothing stands after. */
export interface Change {
  part: DraftPart;
  id: string;
  before: string | null;
  after: string | null;
}

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

function fieldsOf(part: DraftPart, fields: object, say: SayPlan): Said[] {
  return Object.entries(fields)
    .filter(([name]) => name !== 'bySubstance' && name !== '__typename')
    .map(([name, value]) => ({
      part,
      id: name,
      text: value === null || value === undefined || value === '' ? '' : say.field(name, String(value)),
    }));
}

/** Everything that a draft says, in the order of the page. */
function saidIn(draft: PlanDraft, say: SayPlan): Said[] {
  const lines = <Line extends { id: string }>(
    part: DraftPart,
    list: readonly Line[],
    words: (line: Line) => string,
  ): Said[] => list.map((line) => ({ part, id: line.id, text: words(line) }));
  const { lapseResponse } = draft;
  const said: Said[] = [
    ...lines('motivations', draft.motivations, ({ text }) => text),
    ...lines('highRiskSituations', draft.highRiskSituations, say.situation),
    ...lines('warningSigns', draft.warningSigns, say.sign),
    ...lines('copingStrategies', draft.copingStrategies, (strategy) => say.strategy(strategy, draft)),
    ...lines('supportContacts', draft.supportContacts, say.contact),
    ...fieldsOf('weekly', draft.weekly, say),
    ...lines('goals', draft.goals, say.goal),
    ...fieldsOf('medication', draft.medication, say),
    ...lapseResponse.bySubstance.flatMap((steps) =>
      (['firstHour', 'firstDay'] as const).map((time): Said => ({
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
  return said.filter(({ text }) => text.trim() !== '');
}

/** What a reader of both versions would see to differ, in words and in the order of the page; empty for equal ones. */
export function differenceOf(before: PlanDraft, after: PlanDraft, say: SayPlan): Change[] {
  const key = ({ part, id }: Said): string => `${part} ${id}`;
  const [old, fresh] = [saidIn(before, say), saidIn(after, say)];
  const oldWords = new Map(old.map((said) => [key(said), said.text]));
  const freshKeys = new Set(fresh.map(key));
  const changed = fresh
    .filter((said) => oldWords.get(key(said)) !== said.text)
    .map(({ part, id, text }) => ({ part, id, before: oldWords.get(`${part} ${id}`) ?? null, after: text }));
  const removed = old
    .filter((said) => !freshKeys.has(key(said)))
    .map(({ part, id, text }) => ({ part, id, before: text, after: null }));
  return [...changed, ...removed];
}
