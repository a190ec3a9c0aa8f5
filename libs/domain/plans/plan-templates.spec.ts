import { parseInput } from '@stepwell/kernel/parse-input';
import { emptyContent } from './empty-content';
import { branchesOf, hasOverdoseRisk, type Substance } from './lapse-branches';
import { lapseResponseFor, wholeSteps } from './lapse-response';
import { planContentSchema, type PlanContent } from './plan-content';
import { planTemplates } from './plan-templates/library';
import { gapsOf, refuseUnfinished } from './plans.policy';

const substances = ['opioids', 'alcohol', 'stimulants', 'benzodiazepines', 'cannabis', 'gambling', 'other'] as const;
const everySet: Substance[][] = Array.from({ length: 1 << substances.length }, (_, bits) =>
  substances.filter((_each, index) => bits & (1 << index)),
);

/** Words that name a person by what they are treated for, or judge them. */
const UNKIND =
  /\b(clean|dirty|addicts?|alcoholics?|abus\w*|junkie|non-?complian\w*|refus\w*|fail\w*|relapser|user|habit|sober)\b/i;

function textsAfterLapse({ bySubstance, ...forAll }: PlanContent['lapseResponse']): string[] {
  return [...bySubstance.flatMap(({ firstHour, firstDay }) => [firstHour, firstDay]), ...Object.values(forAll)];
}

function textsOf(content: PlanContent): string[] {
  return [
    ...content.highRiskSituations.map(({ description }) => description),
    ...content.warningSigns.map(({ text }) => text),
    ...content.copingStrategies.flatMap(({ text, steps }) => [text, ...steps]),
    ...content.supportContacts.map(({ display }) => display),
    ...textsAfterLapse(content.lapseResponse).flatMap((text) => text.split('\n')),
  ];
}

describe.each(planTemplates.map((template) => [template.code, template] as const))(
  'the template %s',
  (_code, template) => {
    it('is a valid plan that comes back unchanged', () => {
      expect(parseInput(planContentSchema, template.content)).toEqual(template.content);
    });

    it('speaks kindly, in short sentences and without blanks to fill', () => {
      for (const text of [template.name, template.description, ...textsOf(template.content)]) {
        expect(text).not.toMatch(UNKIND);
        expect(text).not.toMatch(/__|\[|\]|\.\.\.|…/);
        for (const sentence of text.split(/[.:!?]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(22);
      }
    });

    it('has situations with times, signs of every stage and seen by both, and a strategy for each situation', () => {
      const { highRiskSituations, warningSigns, copingStrategies } = template.content;
      expect(highRiskSituations.length).toBeGreaterThanOrEqual(5);
      expect(highRiskSituations.some(({ timeWindows }) => timeWindows.length > 0)).toBe(true);
      expect(new Set(warningSigns.map(({ stage }) => stage)).size).toBe(3);
      expect(new Set(warningSigns.map(({ observer }) => observer)).size).toBe(2);
      const covered = new Set(copingStrategies.flatMap(({ situationIds }) => situationIds));
      expect(highRiskSituations.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
      expect(new Set(copingStrategies.map(({ kind }) => kind))).toEqual(
        new Set(['avoid', 'cope', 'urge_management', 'lifestyle']),
      );
    });

    it('leaves reasons and naloxone to the people it is for', () => {
      expect(template.content.motivations).toEqual([]);
      expect(template.content.medication).toEqual(emptyContent.medication);
      expect(template.content.supportContacts.map(({ phone }) => phone)).toEqual(['911', '988']);
    });
  },
);

describe('the lapse response', () => {
  it('is whole and fits for any set of substances', () => {
    for (const set of everySet) {
      const lapseResponse = lapseResponseFor(set);
      expect(parseInput(planContentSchema, { ...planTemplates[0]!.content, lapseResponse }).lapseResponse).toEqual(
        lapseResponse,
      );
      expect(textsAfterLapse(lapseResponse).every((text) => text.length > 40)).toBe(true);
      expect(lapseResponse.firstHour).toMatch(/988/);
      expect(lapseResponse.bySubstance.map(({ branch }) => branch)).toEqual(branchesOf(set));
    }
  });

  it('begins with not being alone, naloxone, lower tolerance and 911 after opioids or stimulants', () => {
    for (const set of everySet.filter(hasOverdoseRisk)) {
      const [alone, naloxone, tolerance, emergency] = wholeSteps(lapseResponseFor(set), 'firstHour').split('\n');
      expect(alone).toMatch(/alone/);
      expect(naloxone).toMatch(/naloxone/i);
      expect(tolerance).toMatch(/tolerance is lower/);
      expect(emergency).toMatch(/911/);
    }
  });

  it('warns of fentanyl after stimulants, and of stopping suddenly after alcohol or benzodiazepines', () => {
    for (const set of everySet) {
      const firstHour = wholeSteps(lapseResponseFor(set), 'firstHour');
      expect(/fentanyl/.test(firstHour)).toBe(set.includes('stimulants'));
      expect(/don’t stop suddenly/.test(firstHour)).toBe(set.includes('alcohol') || set.includes('benzodiazepines'));
    }
  });

  it('says a line that several kinds share only once', () => {
    const lines = wholeSteps(lapseResponseFor(['opioids', 'stimulants', 'alcohol']), 'firstHour').split('\n');
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('never asks anybody to stop prescribed medication', () => {
    for (const set of everySet.filter((each) => each.some((substance) => substance !== 'gambling'))) {
      expect(lapseResponseFor(set).firstDay).toMatch(/Keep prescribed medication going/);
    }
  });
});

describe('signing', () => {
  const contentFor = (...substances: Substance[]): PlanContent => ({
    ...emptyContent,
    lapseResponse: lapseResponseFor(substances),
  });
  const noMedication: Partial<PlanContent['medication']> = {
    naloxoneLocation: 'Kitchen',
    naloxoneWho: 'Ana',
    takesMedication: false,
  };
  const medicated = (content: PlanContent, change: Partial<PlanContent['medication']>): PlanContent => ({
    ...content,
    medication: { ...content.medication, ...change },
  });
  const fieldsOf = (content: PlanContent, ...treatedFor: Substance[]) =>
    gapsOf(content, treatedFor).map(({ field }) => field);

  it('asks for naloxone and medication when opioids or stimulants are concerned, and only then', () => {
    for (const substance of ['opioids', 'stimulants'] as const) {
      const content = contentFor(substance);
      expect(fieldsOf(content, substance)).toEqual([
        'medication.naloxoneLocation',
        'medication.naloxoneWho',
        'medication.takesMedication',
      ]);
      expect(fieldsOf(medicated(content, noMedication), substance)).toEqual([]);
    }
    expect(fieldsOf(contentFor('alcohol', 'gambling'), 'alcohol', 'gambling')).toEqual([]);
  });

  it('asks for prescriber, next dose and supply of who takes medication; an injection needs no supply', () => {
    const takes = medicated(contentFor('opioids'), { ...noMedication, takesMedication: true });
    expect(fieldsOf(takes, 'opioids')).toEqual([
      'medication.prescriber',
      'medication.nextDose',
      'medication.suppliedThrough',
    ]);
    const prescriber = { ...takes.medication, prescriber: 'Clinic on 5th' };
    expect(fieldsOf(medicated(takes, { ...prescriber, nextDoseOn: '2026-12-01' }), 'opioids')).toEqual([
      'medication.suppliedThrough',
    ]);
    const injected = { ...prescriber, nextDoseKind: 'injection', nextDose: 'First Monday' } as const;
    expect(fieldsOf(medicated(takes, injected), 'opioids')).toEqual([]);
  });

  it('takes an honest “not yet”, wherever it is written', () => {
    const open = medicated(contentFor('opioids'), { takesMedication: false });
    expect(fieldsOf(medicated(open, { naloxoneLocation: 'Not yet. The nurse hands one out.' }), 'opioids')).toEqual([]);
    expect(fieldsOf(medicated(open, { notes: 'Naloxone not yet: ordered.' }), 'opioids')).toEqual([]);
    expect(fieldsOf(medicated(open, { notes: 'Ordered.' }), 'opioids')).toHaveLength(2);
  });

  it.each(['opioids', 'stimulants', 'alcohol', 'benzodiazepines', 'gambling'] as const)(
    'wants the first hour after %s with what keeps alive in it',
    (substance) => {
      const content = medicated(contentFor(substance), noMedication);
      expect(fieldsOf(content, substance)).toEqual([]);
      const without = (bySubstance: PlanContent['lapseResponse']['bySubstance']) =>
        fieldsOf({ ...content, lapseResponse: { ...content.lapseResponse, bySubstance } }, substance);
      expect(without([])).toEqual(['lapseResponse.bySubstance']);
      const [steps] = content.lapseResponse.bySubstance;
      expect(without([{ ...steps!, firstHour: 'Call Ana.' }])).toEqual(['lapseResponse.bySubstance.0.firstHour']);
    },
  );

  it('understands the essentials in Spanish', () => {
    const content = medicated(contentFor('opioids', 'alcohol'), noMedication);
    const bySubstance: PlanContent['lapseResponse']['bySubstance'] = [
      {
        branch: 'opioids',
        firstHour: 'No estés a solas. Naloxona a mano. Tu tolerancia es menor. Llama al 911.',
        firstDay: '',
      },
      { branch: 'alcohol_benzodiazepines', firstHour: 'No lo dejes de golpe. Llama a tu médica. 911.', firstDay: '' },
    ];
    expect(
      fieldsOf({ ...content, lapseResponse: { ...content.lapseResponse, bySubstance } }, 'opioids', 'alcohol'),
    ).toEqual([]);
  });

  it.each(['firstHour', 'firstDay', 'whoToTell', 'wayBack'] as const)('needs the %s of the lapse response', (name) => {
    const content = contentFor('cannabis');
    const open = { ...content, lapseResponse: { ...content.lapseResponse, [name]: '' } };
    expect(() => refuseUnfinished(open, ['cannabis'])).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', field: `content.lapseResponse.${name}` }) as Error,
    );
  });

  it('points at every empty line', () => {
    const goal = { id: 'c', horizon: 'short', text: '', targetOn: null } as const;
    const motivations = [
      { id: 'a', text: 'My son' },
      { id: 'b', text: '' },
    ];
    expect(fieldsOf({ ...contentFor('alcohol'), motivations, goals: [goal] }, 'alcohol')).toEqual([
      'motivations.1.text',
      'goals.0.text',
    ]);
  });
});
