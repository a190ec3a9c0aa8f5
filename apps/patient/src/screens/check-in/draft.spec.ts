import {
  inputOf,
  isAnswered,
  needsHelpShown,
  newAnswerId,
  newDraft,
  reachableStep,
  stepsOf,
  type Draft,
} from './draft';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const draft: Draft = { answerId: 'a', dueCheckInId: null };
const met = { hadUrge: true, situationIds: ['s'], warningSignIds: [], halt: [] };
const call = { isWanted: false, from: null };
const answered = { ...draft, mood: 3, craving: 2, met, today: { hasUsed: false }, call };
const use = { substances: ['OPIOIDS' as const], isAlone: true };

describe('a check-in draft', () => {
  it('gets its own id, also where randomUUID is missing', () => {
    const plainHttp = { getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto;
    expect(newDraft('due').answerId).toMatch(uuid);
    expect(newAnswerId(plainHttp)).toMatch(uuid);
    expect(newAnswerId(plainHttp)).not.toBe(newAnswerId(plainHttp));
  });

  it('never shows a step beyond the first open question', () => {
    expect(reachableStep(5, undefined)).toBe(0);
    expect(reachableStep(5, draft)).toBe(1);
    expect(reachableStep(5, { ...draft, mood: 4 })).toBe(2);
    expect(reachableStep(9, answered)).toBe(5);
    expect(reachableStep(1, answered)).toBe(1);
  });

  it('asks six screens at most, eight after use, and begins with safety where use was said first', () => {
    expect(stepsOf(undefined)).toEqual(['intro', 'mood', 'craving', 'met', 'today', 'call']);
    const told: Draft = { ...answered, today: { hasUsed: true } };
    expect(stepsOf(told)).toEqual(['intro', 'mood', 'craving', 'met', 'today', 'use', 'advice', 'call']);
    expect(reachableStep(7, told)).toBe(5);
    expect(reachableStep(7, { ...told, use })).toBe(6);
    expect(stepsOf({ ...draft, beganWithUse: true })).toEqual(['intro', 'use', 'advice', 'mood', 'craving', 'call']);
  });

  it('counts 0, "no" and "I’d rather not say" as answers', () => {
    expect(isAnswered({ ...answered, craving: 0, today: { hasUsed: null } })).toBe(true);
    expect(isAnswered({ ...answered, today: undefined })).toBe(false);
  });

  it('sends what was asked, and nothing of a path that was left', () => {
    expect(inputOf({ ...answered, use })).toEqual({
      ...{ answerId: 'a', dueCheckInId: null, mood: 3, craving: 2, ...met, hasUsed: false },
      ...{ wantsCall: false, callFrom: null },
    });
    const began = { ...answered, beganWithUse: true, use, readAdvice: true };
    expect(inputOf({ ...began, call: { isWanted: true, from: '2027-01-01T15:00:00Z' } })).toEqual({
      ...{ answerId: 'a', dueCheckInId: null, mood: 3, craving: 2 },
      ...{ hasUsed: true, usedSubstances: ['OPIOIDS'], isAlone: true, hasNaloxone: null },
      ...{ wantsCall: true, callFrom: '2027-01-01T15:00:00Z' },
    });
    expect(inputOf({ ...answered, call: { isWanted: false, from: '2027-01-01T15:00:00Z' } }).callFrom).toBeNull();
  });

  it.each([
    [{ craving: 7 }, true],
    [{ craving: 6 }, false],
    [{ call: { isWanted: true, from: null } }, true],
    [{ call: { isWanted: false, from: null, feelsSafe: false } }, true],
    [{ mood: 1 }, true],
    [{ mood: 2 }, false],
    [{ today: { hasUsed: true } }, true],
  ])('shows help for %j: %s', (answers, shown) => expect(needsHelpShown({ ...answered, ...answers })).toBe(shown));
});
