import fc from 'fast-check';
import { differenceOf, type SayPlan } from './difference';
import type { PlanDraft } from './plan-draft';

const say: SayPlan = {
  situation: ({ description, kind }) => `${description} ${kind}`,
  sign: ({ text }) => text,
  strategy: ({ text, steps }) => [text, ...steps].join(),
  contact: ({ display }) => display,
  goal: ({ text }) => text,
  field: (name, value) => `${name} ${value}`,
  steps: (steps, time) => steps[time],
};

const text = fc.string({ maxLength: 8 });
const id = fc.integer({ min: 0, max: 5 }).map(String);
const line = <Extra extends object>(extra: (value: string) => Extra) =>
  fc
    .uniqueArray(fc.tuple(id, text), { selector: ([mark]) => mark, maxLength: 4 })
    .map((lines) => lines.map(([mark, value]) => ({ id: mark, ...extra(value) })));
const draft: fc.Arbitrary<PlanDraft> = fc.record({
  motivations: line((value) => ({ text: value })),
  highRiskSituations: line((value) => ({
    ...{ kind: 'URGE' as const, description: value, likelihood: null, confidence: null, timeWindows: [] },
  })),
  warningSigns: line((value) => ({ stage: 'EARLY' as const, observer: 'SELF' as const, text: value })),
  copingStrategies: line((value) => ({ kind: 'COPE' as const, text: value, steps: [], situationIds: [] })),
  supportContacts: line((value) => ({ role: 'PEER' as const, display: value, phone: null })),
  goals: line((value) => ({ horizon: 'SHORT' as const, text: value, targetOn: null })),
  weekly: fc.record({
    commitment: fc.option(text),
    isShared: fc.boolean(),
    sponsorCalls: fc.constant(null),
    sponsorVisits: fc.constant(null),
  }),
  medication: fc.record({
    naloxoneLocation: fc.option(text),
    naloxoneWho: fc.option(text),
    takesMedication: fc.option(fc.boolean()),
    prescriber: fc.constant(null),
    nextDose: fc.constant(null),
    nextDoseKind: fc.constant(null),
    nextDoseOn: fc.constant(null),
    suppliedThrough: fc.constant(null),
    notes: fc.constant(null),
  }),
  lapseResponse: fc.record({
    bySubstance: fc.constant([]),
    firstHour: text,
    firstDay: text,
    whoToTell: text,
    wayBack: text,
  }),
  noteToSelf: fc.option(text),
  reviewEveryDays: fc.option(fc.integer({ min: 7, max: 366 })),
  reviewDue: fc.constant(''),
  reasonForChange: text,
});

describe('the difference between two versions', () => {
  it('is empty between equal ones', () => {
    fc.assert(fc.property(draft, (plan) => differenceOf(plan, structuredClone(plan), say).length === 0));
  });

  it('says from the other side what was added as removed, and turns each change around', () => {
    fc.assert(
      fc.property(draft, draft, (one, other) => {
        const turned = differenceOf(other, one, say).map(({ before, after, ...where }) => ({
          ...where,
          before: after,
          after: before,
        }));
        const sorted = (changes: object[]) =>
          changes.map((change) => JSON.stringify(change, Object.keys(change).sort())).sort();
        expect(sorted(differenceOf(one, other, say))).toEqual(sorted(turned));
      }),
    );
  });

  it('names what was added, changed and taken out', () => {
    const empty = fc.sample(draft, { numRuns: 1, seed: 7 })[0]!;
    const before = { ...empty, motivations: [{ id: 'a', text: 'My son' }], noteToSelf: 'Breathe' };
    const after = { ...empty, motivations: [{ id: 'b', text: 'My work' }], noteToSelf: 'Breathe out' };
    expect(differenceOf(before, after, say)).toEqual([
      { part: 'motivations', id: 'b', before: null, after: 'My work' },
      { part: 'noteToSelf', id: 'noteToSelf', before: 'Breathe', after: 'Breathe out' },
      { part: 'motivations', id: 'a', before: 'My son', after: null },
    ]);
  });
});
