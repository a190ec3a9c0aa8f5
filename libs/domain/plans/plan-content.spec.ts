import { AppError } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { canonicalJson } from './canonical-json';
import { planContentSchema, type PlanContent } from './plan-content';
import { planTemplates } from './plan-templates/library';

const plain = planTemplates[0]!.content;

function refusal(change: object): { field?: string; message: string } {
  try {
    parseInput(planContentSchema, { ...plain, ...change });
  } catch (error) {
    if (error instanceof AppError && error.code === 'BAD_INPUT') return { field: error.field, message: error.message };
    throw error;
  }
  throw new Error('The content was taken');
}

const check = (change: object): PlanContent => parseInput(planContentSchema, { ...plain, ...change });
const situation = (change: object) => ({ highRiskSituations: [{ ...plain.highRiskSituations[0], ...change }] });
const window = (change: object) =>
  situation({ timeWindows: [{ weekday: 5, startTime: '18:00', endTime: '21:00', ...change }] });
const contact = (change: object) => ({
  supportContacts: [{ id: 'a', role: 'peer', display: 'Ana', phone: null, ...change }],
});

describe('the content of a plan', () => {
  it('may be unfinished: texts can be empty while it is a draft', () => {
    expect(check({ motivations: [{ id: 'a', text: '  ' }], noteToSelf: '' })).toMatchObject({
      motivations: [{ id: 'a', text: '' }],
      noteToSelf: null,
    });
  });

  it('keeps lines apart, trims them and drops empty steps', () => {
    const strategy = { id: 'a', kind: 'cope', text: ' Wait ', steps: [' one ', '', 'two'], situationIds: [] };
    expect(check({ copingStrategies: [strategy], noteToSelf: 'a\r\nb' })).toMatchObject({
      copingStrategies: [{ text: 'Wait', steps: ['one', 'two'] }],
      noteToSelf: 'a\nb',
    });
  });

  it('lets a strategy outlive the situation it was for', () => {
    const strategy = { id: 'a', kind: 'cope', text: 'Wait', steps: [], situationIds: ['gone', 'payday', 'payday'] };
    expect(check({ copingStrategies: [strategy] }).copingStrategies[0]!.situationIds).toEqual(['payday']);
  });

  it('takes a window past midnight', () => {
    expect(check(window({ startTime: '22:00', endTime: '02:00' })).highRiskSituations[0]!.timeWindows).toHaveLength(1);
  });

  it.each([
    [window({ weekday: 7 }), 'input.highRiskSituations.0.timeWindows.0.weekday', 'A weekday is 0 (Sunday) to 6.'],
    [window({ startTime: '25:00' }), 'input.highRiskSituations.0.timeWindows.0.startTime', 'Write a time like 18:30.'],
    [
      window({ endTime: '18:00' }),
      'input.highRiskSituations.0.timeWindows.0',
      'A time window needs an end that differs from its start.',
    ],
    [situation({ likelihood: 11 }), 'input.highRiskSituations.0.likelihood', 'Choose a number from 0 to 10.'],
    [situation({ confidence: 2.5 }), 'input.highRiskSituations.0.confidence', 'Choose a number from 0 to 10.'],
    [
      situation({ description: 'x'.repeat(501) }),
      'input.highRiskSituations.0.description',
      'The situation can have at most 500 characters.',
    ],
    [
      situation({ id: '' }),
      'input.highRiskSituations.0.id',
      'This line lost its mark. Take it out and write it again.',
    ],
    [contact({ phone: 'ask her' }), 'input.supportContacts.0.phone', 'Write the phone number with its digits.'],
    [contact({ id: 'pain' }), 'input.supportContacts.0.id', 'Two lines have the same mark. Take one out.'],
    [
      { motivations: Array.from({ length: 21 }, (_, index) => ({ id: `m${index}`, text: 'x' })) },
      'input.motivations',
      'A plan holds at most 20 reasons.',
    ],
    [
      { medication: { ...plain.medication, suppliedThrough: '2026-02-30' } },
      'input.medication.suppliedThrough',
      'Write the day as YYYY-MM-DD.',
    ],
    [{ noteToSelf: 'a\u202Eb' }, 'input.noteToSelf', expect.stringContaining('can’t be stored') as unknown],
  ])('refuses %#, naming the line and what to change', (change, field, message) => {
    expect(refusal(change)).toEqual({ field, message });
  });
});

describe('canonical JSON', () => {
  it('is the same for equal values, however their keys are ordered', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: undefined })).toBe('{"b":[1,{"c":"é\\"","d":null}]}');
    expect(canonicalJson({ x: 1, y: { q: 2, p: 3 } })).toBe(canonicalJson({ y: { p: 3, q: 2 }, x: 1 }));
  });
});
