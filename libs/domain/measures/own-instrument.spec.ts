import type { AppError } from '@stepwell/kernel/errors';
import { ownInstrument, type OwnDefinition } from './own-instrument';
import { scoreAnswers } from './score-answers';

const ordinal = (value: number) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  valueDecimal: value,
});
const option = (display: string, value: number) => ({ extension: [ordinal(value)], valueCoding: { display } });
const question = (linkId: string, over: object = {}) => ({
  ...{ linkId, type: 'choice', text: `Question ${linkId}` },
  answerOption: [option('Never', 0), option('Sometimes', 1), option('Always', 4)],
  ...over,
});
const questionnaire = (item: unknown[]) => ({ resourceType: 'Questionnaire', title: 'Our scale', item });

const definition = (item: unknown[], rule: Partial<OwnDefinition['rule']> = {}): OwnDefinition => ({
  ...{ code: 'our-scale', version: 2, licence: 'Ours', questionnaire: JSON.stringify(questionnaire(item)) },
  rule: {
    ...{ reversed: [], bandSource: 'Us', positiveFrom: null, safetyItem: null },
    bands: [
      { from: 0, name: 'Low' },
      { from: 5, name: 'High' },
    ],
    ...rule,
  },
});

function refusalOf(given: OwnDefinition): { field: string | undefined; message: string } {
  try {
    ownInstrument(given);
  } catch (error) {
    const { field, message } = error as AppError;
    return { field, message };
  }
  throw new Error('It was taken');
}

describe('an instrument of an organization', () => {
  it('is made of the choices of a Questionnaire, inside groups too, and scored as the sum', () => {
    const { instrument } = ownInstrument(
      definition([
        { linkId: 'lead', type: 'display', text: 'In the last week' },
        { linkId: 'group', type: 'group', item: [question('a'), question('b')] },
      ]),
    );
    expect(instrument).toMatchObject({
      code: 'our-scale',
      version: '2',
      source: 'own',
      intro: { en: 'In the last week' },
    });
    expect(scoreAnswers(instrument, [2, 1])).toEqual({ score: 5, band: 'High', isPositive: null, isSafety: false });
  });

  it('counts named questions the other way round, and knows the one about safety', () => {
    const { instrument } = ownInstrument(
      definition([question('a'), question('b')], { reversed: ['a'], safetyItem: 'b', positiveFrom: 5 }),
    );
    expect(scoreAnswers(instrument, [0, 0])).toMatchObject({ score: 4, isSafety: false, isPositive: false });
    expect(scoreAnswers(instrument, [0, 1])).toMatchObject({ score: 5, isSafety: true, isPositive: true });
  });

  it.each([
    ['no JSON', { ...definition([question('a')]), questionnaire: '{' }, 'This is not JSON'],
    [
      'another resource',
      { ...definition([]), questionnaire: '{"resourceType":"Patient"}' },
      'no FHIR R4 Questionnaire',
    ],
    ['no question', definition([{ linkId: 'a', type: 'display', text: 'Hello' }]), 'There is no question'],
    ['a question that is no choice', definition([question('a', { type: 'string' })]), 'is no choice'],
    ['a question without words', definition([question('a', { text: ' ' })]), 'has no words'],
    ['one answer', definition([question('a', { answerOption: [option('Yes', 1)] })]), 'at least two answers'],
    [
      'an answer without a number',
      definition([question('a', { answerOption: [option('No', 0), { valueCoding: { display: 'Yes' } }] })]),
      'ordinalValue',
    ],
    ['one linkId twice', definition([question('a'), question('a')]), 'share one linkId'],
  ])('is refused for %s, with a sentence', (_what, given, sentence) => {
    const { field, message } = refusalOf(given);
    expect({ field, message }).toEqual({
      field: 'input.questionnaire',
      message: expect.stringContaining(sentence) as string,
    });
  });

  it.each([
    ['a band that begins too late', { bands: [{ from: 1, name: 'Low' }] }, 'input.bands.0.from'],
    [
      'bands that do not rise',
      {
        bands: [
          { from: 0, name: 'Low' },
          { from: 0, name: 'High' },
        ],
      },
      'input.bands.1.from',
    ],
    [
      'a band nobody reaches',
      {
        bands: [
          { from: 0, name: 'Low' },
          { from: 9, name: 'High' },
        ],
      },
      'input.bands.1.from',
    ],
    ['an unknown question to turn round', { reversed: ['z'] }, 'input.reversed'],
    ['an unknown safety question', { safetyItem: 'z' }, 'input.safetyItem'],
  ])('is refused for %s', (_what, rule, field) => {
    expect(refusalOf(definition([question('a')], rule)).field).toBe(field);
  });
});
