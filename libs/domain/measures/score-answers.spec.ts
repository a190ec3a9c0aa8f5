import type { Instrument } from './instrument';
import { auditC } from './instruments/audit-c';
import { audit } from './instruments/audit';
import { dast10 } from './instruments/dast-10';
import { gad7 } from './instruments/gad-7';
import { pacs } from './instruments/pacs';
import { phq9 } from './instruments/phq-9';
import { scoreAnswers } from './score-answers';
import { shippedInstruments } from './shipped-instruments';

/** The published rule of an instrument, written down apart from its definition: points of each answer, and bands. */
interface Published {
  points: number[][];
  bands: [from: number, name: string][];
  positiveFrom: number | null;
  safetyAt?: number;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, value) => value);
const times = (count: number, points: number[]): number[][] => range(count).map(() => points);

const published: [Instrument, Published][] = [
  [
    phq9,
    {
      points: times(9, [0, 1, 2, 3]),
      bands: [
        [20, 'Severe'],
        [15, 'Moderately severe'],
        [10, 'Moderate'],
        [5, 'Mild'],
        [0, 'Minimal'],
      ],
      positiveFrom: 10,
      safetyAt: 8,
    },
  ],
  [
    gad7,
    {
      points: times(7, [0, 1, 2, 3]),
      bands: [
        [15, 'Severe'],
        [10, 'Moderate'],
        [5, 'Mild'],
        [0, 'Minimal'],
      ],
      positiveFrom: 10,
    },
  ],
  [
    auditC,
    {
      points: [range(5), [0, 0, 1, 2, 3, 4], range(5)],
      bands: [
        [3, 'At or above the cut-off'],
        [0, 'Below the cut-off'],
      ],
      positiveFrom: 3,
    },
  ],
  [
    pacs,
    {
      points: times(5, range(7)),
      bands: [
        [21, 'Above 20'],
        [0, 'Up to 20'],
      ],
      positiveFrom: null,
    },
  ],
  [
    audit,
    {
      points: [...times(8, range(5)), ...times(2, [0, 2, 4])],
      bands: [
        [8, 'Hazardous or harmful drinking'],
        [0, 'Below the cut-off'],
      ],
      positiveFrom: 8,
    },
  ],
  [
    dast10,
    {
      points: range(10).map((item) => (item === 2 ? [1, 0] : [0, 1])),
      bands: [
        [9, 'Severe'],
        [6, 'Substantial'],
        [3, 'Moderate'],
        [1, 'Low'],
        [0, 'None reported'],
      ],
      positiveFrom: null,
    },
  ],
];

describe('the score of an instrument', () => {
  it('is published for every one that is shipped', () => {
    expect(published.map(([{ code }]) => code)).toEqual(shippedInstruments.map(({ code }) => code));
  });

  it.each(published.map(([instrument, rule]) => [instrument.code, instrument, rule] as const))(
    '%s follows its published rule for every combination of answers',
    (_code, instrument, { points, bands, positiveFrom, safetyAt }) => {
      const all = points.reduce((product, options) => product * options.length, 1);
      const wrong: number[][] = [];
      const met = new Set<number>();
      for (let at = 0; at < all; at += 1) {
        const answers: number[] = [];
        let rest = at;
        let sum = 0;
        for (const options of points) {
          const answer = rest % options.length;
          rest = (rest - answer) / options.length;
          answers.push(answer);
          sum += options[answer]!;
        }
        met.add(sum);
        const { score, band, isPositive, isSafety } = scoreAnswers(instrument, answers);
        const [, name] = bands.find(([from]) => sum >= from)!;
        const positive = positiveFrom === null ? null : sum >= positiveFrom;
        const safety = safetyAt !== undefined && answers[safetyAt]! > 0;
        if (score !== sum || band !== name || isPositive !== positive || isSafety !== safety) wrong.push(answers);
      }
      expect(wrong.slice(0, 5)).toEqual([]);
      // Every total between the lowest and the highest was met.
      expect(met.size).toBe(Math.max(...met) + 1);
    },
  );

  it.each(published.map(([instrument]) => [instrument.code, instrument] as const))(
    '%s is refused where one answer is missing, whichever it is, and where one is none of the list',
    (_code, instrument) => {
      const full = instrument.items.map(() => 1);
      for (const [index, { options }] of instrument.items.entries()) {
        for (const none of [undefined, null, -1, 0.5, options.length, Number.NaN]) {
          const answers = Object.assign([...full], { [index]: none });
          expect(() => scoreAnswers(instrument, answers)).toThrow(
            `Question ${index + 1} has no answer. A score needs all ${full.length}.`,
          );
        }
      }
      expect(() => scoreAnswers(instrument, full.slice(0, -1))).toThrow('has no answer');
      expect(() => scoreAnswers(instrument, [...full, 0])).toThrow('more answers than questions');
    },
  );

  it('is safe to read years later: code, version, licence, algorithm and the source of the bands are there', () => {
    for (const { code, version, licence, scoring } of shippedInstruments) {
      for (const words of [code, version, licence, scoring.algorithm, scoring.bandSource]) expect(words).not.toBe('');
      expect(scoring.bands[0]!.from).toBe(0);
    }
  });

  it('begins PHQ-9 and GAD-7 with "Not at all", in each question', () => {
    for (const { items } of [phq9, gad7])
      expect(new Set(items.map(({ options }) => options[0]!.words.en))).toEqual(new Set(['Not at all']));
  });
});
