import type { PlanPhrasesQuery } from '../../../gql/graphql';
import type { PlanDraft } from './plan-draft';
import { takenOver, untaken } from './take-phrase';

const phrases: PlanPhrasesQuery['planPhrases']['earlier'] = {
  motivations: [
    { id: 'a', text: 'My daughter' },
    { id: 'b', text: 'My health' },
  ],
  highRiskSituations: [],
  warningSigns: [],
  copingStrategies: [{ id: 'c', kind: 'COPE', text: 'Walk', steps: ['Shoes on'], situationIds: ['gone'] }],
  supportContacts: [],
  goals: [],
};
const draft = {
  motivations: [{ id: 'x', text: ' my DAUGHTER ' }],
  copingStrategies: [],
} as unknown as PlanDraft;

describe('taking over a line', () => {
  it('offers what the draft does not say yet, however it is written', () => {
    expect(untaken('motivations', phrases, draft)).toEqual([{ id: 'b', words: 'My health' }]);
  });

  it('adds a copy with a mark of its own, linked to no situation of another version', () => {
    const [taken] = takenOver('copingStrategies', phrases, 'c', draft);
    expect(taken).toMatchObject({ kind: 'COPE', text: 'Walk', steps: ['Shoes on'], situationIds: [] });
    expect(taken!.id).not.toBe('c');
    expect(takenOver('motivations', phrases, 'gone', draft)).toBe(draft.motivations);
  });
});
