import { isAnswered, needsHelpShown, newAnswerId, newDraft, reachableStep } from './draft';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const draft = { answerId: 'a', dueCheckInId: null };
const answered = { ...draft, mood: 3, craving: 2, wantsCall: false };

describe('a check-in draft', () => {
  it('gets its own id, also where randomUUID is missing', () => {
    const plainHttp = { getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto;
    expect(newDraft('due').answerId).toMatch(uuid);
    expect(newAnswerId(plainHttp)).toMatch(uuid);
    expect(newAnswerId(plainHttp)).not.toBe(newAnswerId(plainHttp));
  });

  it('never shows a step beyond the first open question', () => {
    expect(reachableStep(3, undefined)).toBe(0);
    expect(reachableStep(3, draft)).toBe(1);
    expect(reachableStep(3, { ...draft, mood: 4 })).toBe(2);
    expect(reachableStep(3, answered)).toBe(3);
    expect(reachableStep(1, answered)).toBe(1);
  });

  it('counts 0 and "no" as answers', () => {
    expect(isAnswered({ ...answered, craving: 0 })).toBe(true);
    expect(isAnswered({ ...draft, mood: 3, craving: 0 })).toBe(false);
  });

  it.each([
    [{ craving: 7 }, true],
    [{ craving: 6 }, false],
    [{ wantsCall: true }, true],
    [{ mood: 1 }, true],
    [{ mood: 2 }, false],
  ])('shows help for %j: %s', (answers, shown) => expect(needsHelpShown({ ...answered, ...answers })).toBe(shown));
});
