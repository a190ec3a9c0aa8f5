import { parseInput } from '@stepwell/kernel/parse-input';
import { lapseResponseFor, needsNaloxone, type Substance } from './lapse-response';
import { planContentSchema, type PlanContent } from './plan-content';
import { planTemplates } from './plan-templates/library';
import { refuseUnfinished } from './plans.policy';

const substances = ['opioids', 'alcohol', 'stimulants', 'benzodiazepines', 'cannabis', 'gambling', 'other'] as const;
const everySet: Substance[][] = Array.from({ length: 1 << substances.length }, (_, bits) =>
  substances.filter((_each, index) => bits & (1 << index)),
);

/** Words that name a person by what they are treated for, or judge them. */
const UNKIND =
  /\b(clean|dirty|addicts?|alcoholics?|abus\w*|junkie|non-?complian\w*|refus\w*|fail\w*|relapser|user|habit|sober)\b/i;

function textsOf(content: PlanContent): string[] {
  return [
    ...content.highRiskSituations.map(({ description }) => description),
    ...content.warningSigns.map(({ text }) => text),
    ...content.copingStrategies.flatMap(({ text, steps }) => [text, ...steps]),
    ...content.supportContacts.map(({ display }) => display),
    ...Object.values(content.lapseResponse).flatMap((text) => text.split('\n')),
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
      expect(Object.values(template.content.medication).every((text) => text === null)).toBe(true);
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
      expect(Object.values(lapseResponse).every((text) => text.length > 40)).toBe(true);
      expect(lapseResponse.firstHour).toMatch(/988/);
    }
  });

  it('begins with not being alone, naloxone, lower tolerance and 911 after opioids or stimulants', () => {
    for (const set of everySet.filter(needsNaloxone)) {
      const [alone, naloxone, tolerance, emergency] = lapseResponseFor(set).firstHour.split('\n');
      expect(alone).toMatch(/alone/);
      expect(naloxone).toMatch(/naloxone/i);
      expect(tolerance).toMatch(/tolerance is lower/);
      expect(emergency).toMatch(/911/);
    }
  });

  it('warns of fentanyl after stimulants, and of stopping suddenly after alcohol or benzodiazepines', () => {
    for (const set of everySet) {
      const { firstHour } = lapseResponseFor(set);
      expect(/fentanyl/.test(firstHour)).toBe(set.includes('stimulants'));
      expect(/don’t stop suddenly/.test(firstHour)).toBe(set.includes('alcohol') || set.includes('benzodiazepines'));
    }
  });

  it('never asks anybody to stop prescribed medication', () => {
    for (const set of everySet.filter((each) => each.some((substance) => substance !== 'gambling'))) {
      expect(lapseResponseFor(set).firstDay).toMatch(/Keep prescribed medication going/);
    }
  });
});

describe('activating', () => {
  const [opioid] = planTemplates;
  const medication = (change: Partial<PlanContent['medication']>) => ({
    ...opioid!.content,
    medication: { ...opioid!.content.medication, ...change },
  });
  const activate =
    (content: PlanContent, ...treatedFor: Substance[]) =>
    () =>
      refuseUnfinished(content, treatedFor);
  const field = (name: string) => expect.objectContaining({ code: 'BAD_INPUT', field: name }) as Error;

  it('asks for naloxone when opioids or stimulants are concerned, and only then', () => {
    for (const substance of ['opioids', 'stimulants'] as const) {
      expect(activate(opioid!.content, substance)).toThrow(field('content.medication.naloxoneLocation'));
      expect(activate(medication({ naloxoneLocation: 'Kitchen' }), substance)).toThrow(
        field('content.medication.naloxoneWho'),
      );
      expect(activate(medication({ naloxoneLocation: 'Kitchen', naloxoneWho: 'Ana' }), substance)).not.toThrow();
    }
    expect(activate(opioid!.content, 'alcohol', 'gambling')).not.toThrow();
  });

  it('takes an honest “not yet”, wherever it is written', () => {
    expect(
      activate(medication({ naloxoneLocation: 'Not yet. The nurse hands one out on Monday.' }), 'opioids'),
    ).not.toThrow();
    expect(activate(medication({ notes: 'Naloxone not yet: ordered.' }), 'opioids')).not.toThrow();
    expect(activate(medication({ notes: 'Ordered.' }), 'opioids')).toThrow();
  });

  it.each(['firstHour', 'firstDay', 'whoToTell', 'wayBack'] as const)('needs the %s of the lapse response', (name) => {
    const content = { ...opioid!.content, lapseResponse: { ...opioid!.content.lapseResponse, [name]: '' } };
    expect(activate(content, 'alcohol')).toThrow(field(`content.lapseResponse.${name}`));
  });

  it('points at an empty line', () => {
    const content = {
      ...opioid!.content,
      motivations: [
        { id: 'a', text: 'My son' },
        { id: 'b', text: '' },
      ],
    };
    expect(activate(content, 'alcohol')).toThrow(field('content.motivations.1.text'));
  });
});
