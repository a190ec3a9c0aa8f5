import fc from 'fast-check';
import { documentDifference } from './document-difference';
import type { CareDocument } from './documents.graphql';

type Section = CareDocument['sections'][number];

const codes: Section['code'][] = ['SIGNS', 'ALONE', 'ASK'];
const sections: fc.Arbitrary<Section[]> = fc.tuple(
  ...codes.map((code) =>
    fc
      .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.string({ minLength: 1, maxLength: 6 }) }), {
        selector: ({ id }) => id,
      })
      .map((lines) => ({ code, lines: lines.map((line) => ({ ...line, phone: null, on: null })) })),
  ),
);
const say = ({ text }: Section['lines'][number]) => text;

describe('the difference between two versions of a document', () => {
  it('is empty between equal ones', () => {
    fc.assert(fc.property(sections, (one) => documentDifference(one, structuredClone(one), say).length === 0));
  });

  it('says from the other side what was added as taken out', () => {
    fc.assert(
      fc.property(sections, sections, (one, other) => {
        const sides = (from: Section[], to: Section[], isTurned: boolean) =>
          documentDifference(from, to, say)
            .map(({ part, id, before, after }) =>
              [part, id, ...(isTurned ? [after, before] : [before, after])].join('|'),
            )
            .sort();
        expect(sides(one, other, false)).toEqual(sides(other, one, true));
      }),
    );
  });

  it('names what was added, changed and taken out', () => {
    const line = (id: string, text: string) => ({ id, text, phone: null, on: null });
    expect(
      documentDifference(
        [{ code: 'SIGNS', lines: [line('a', 'No sleep'), line('b', 'Alone')] }],
        [{ code: 'SIGNS', lines: [line('a', 'Two nights without sleep'), line('c', 'No food')] }],
        say,
      ),
    ).toEqual([
      { part: 'SIGNS', id: 'a', before: 'No sleep', after: 'Two nights without sleep' },
      { part: 'SIGNS', id: 'c', before: null, after: 'No food' },
      { part: 'SIGNS', id: 'b', before: 'Alone', after: null },
    ]);
  });
});
