import { completenessOf } from './completeness';
import { mergeDrafts, takeParts } from './merge-drafts';
import { inputOf, type PlanDraft } from './plan-draft';

const empty: PlanDraft = {
  motivations: [],
  highRiskSituations: [],
  warningSigns: [],
  copingStrategies: [],
  supportContacts: [],
  goals: [],
  weekly: { commitment: null, isShared: false, sponsorCalls: null, sponsorVisits: null },
  medication: {
    naloxoneLocation: null,
    naloxoneWho: null,
    takesMedication: null,
    prescriber: null,
    nextDose: null,
    nextDoseKind: null,
    nextDoseOn: null,
    suppliedThrough: null,
    notes: null,
  },
  lapseResponse: { bySubstance: [], firstHour: '', firstDay: '', whoToTell: '', wayBack: '' },
  noteToSelf: null,
  reviewEveryDays: null,
  reviewDue: '',
  reasonForChange: '',
};
const situation = {
  id: 'friday',
  kind: 'SOCIAL_PRESSURE' as const,
  description: 'Friday after work',
  likelihood: 8,
  confidence: 4,
  timeWindows: [],
};
const strategy = { id: 'walk', kind: 'COPE' as const, text: 'Walk home', steps: [], situationIds: [] as string[] };

describe('completeness', () => {
  it('is empty where nothing is written', () => {
    expect(completenessOf('motivations', empty)).toBe('empty');
    expect(completenessOf('motivations', { ...empty, motivations: [{ id: 'a', text: '  ' }] })).toBe('empty');
  });

  it('is begun while a line is still blank', () => {
    const motivations = [
      { id: 'a', text: 'My daughter' },
      { id: 'b', text: '' },
    ];
    expect(completenessOf('motivations', { ...empty, motivations })).toBe('begun');
  });

  it('asks for a strategy for every situation', () => {
    const draft = { ...empty, highRiskSituations: [situation], copingStrategies: [strategy] };
    expect(completenessOf('copingStrategies', draft)).toBe('begun');
    const linked = { ...draft, copingStrategies: [{ ...strategy, situationIds: ['friday'] }] };
    expect(completenessOf('copingStrategies', linked)).toBe('done');
  });

  it('takes naloxone for the heart of medication', () => {
    const medication = { ...empty.medication, prescriber: 'Dr. Park' };
    expect(completenessOf('medication', { ...empty, medication })).toBe('begun');
    const named = { ...medication, naloxoneLocation: 'Kitchen', naloxoneWho: 'Lena' };
    expect(completenessOf('medication', { ...empty, medication: named })).toBe('done');
  });
});

describe('two people in one draft', () => {
  const base = { ...empty, noteToSelf: 'Base' };

  it('keeps what each changed', () => {
    const mine = { ...base, noteToSelf: 'Mine' };
    const theirs = { ...base, motivations: [{ id: 'a', text: 'Theirs' }] };
    const { merged, contested, taken } = mergeDrafts(base, mine, theirs);
    expect(merged).toEqual({ ...base, noteToSelf: 'Mine', motivations: theirs.motivations });
    expect(contested).toEqual([]);
    expect(taken).toEqual(['motivations']);
  });

  it('leaves to people what both changed, with mine in place until they decide', () => {
    const mine = { ...base, noteToSelf: 'Mine' };
    const theirs = { ...base, noteToSelf: 'Theirs' };
    const { merged, contested } = mergeDrafts(base, mine, theirs);
    expect(contested).toEqual(['noteToSelf']);
    expect(merged.noteToSelf).toBe('Mine');
    expect(takeParts(merged, theirs, contested).noteToSelf).toBe('Theirs');
  });

  it('sees no conflict where both wrote the same', () => {
    const same = { ...base, noteToSelf: 'Same' };
    expect(mergeDrafts(base, same, { ...same }).contested).toEqual([]);
  });
});

describe('what is sent', () => {
  it('leaves out times that are still being typed, and seconds', () => {
    const draft = {
      ...empty,
      highRiskSituations: [
        {
          ...situation,
          timeWindows: [
            { weekday: 5, startTime: '17:00:00', endTime: '21:00' },
            { weekday: 6, startTime: '', endTime: '21:00' },
            { weekday: 6, startTime: '21:00', endTime: '21:00' },
          ],
        },
      ],
    };
    const input = inputOf('plan', 3, draft);
    expect(input.content.highRiskSituations[0]?.timeWindows).toEqual([
      { weekday: 5, startTime: '17:00', endTime: '21:00' },
    ]);
    expect(input).toMatchObject({ id: 'plan', version: 3, reviewDue: null });
    expect(input.content).not.toHaveProperty('reviewDue');
  });
});
