import { readFileSync } from 'node:fs';
import { checkResponse } from '@stepwell/domain/intakes/forms/check-response';
import { everyItem, type Form, type FormItem } from '@stepwell/domain/intakes/forms/form';
import { readForm } from '@stepwell/domain/intakes/forms/read-form';
import type { ResponseAnswer, ResponseItem } from '@stepwell/domain/intakes/forms/response';
import { corpusFiles } from '@stepwell/test/support/corpus';

interface Read {
  name: string;
  json: unknown;
}

const files: Read[] = corpusFiles('questionnaires').map(({ name, file }) => ({
  name,
  json: JSON.parse(readFileSync(file, 'utf8')) as unknown,
}));
const resources = (type: string) =>
  files.filter(({ json }) => (json as { resourceType?: string } | null)?.resourceType === type);
const definitions = resources('Questionnaire').map(({ name, json }) => ({ name, form: readForm(json) }));

/** An answer that fits a question, made from its definition. */
function fitting({ type, options, minValue, maxLength }: FormItem): ResponseAnswer {
  const [option] = options ?? [];
  switch (type) {
    case 'boolean':
      return { valueBoolean: true };
    case 'integer':
      return { valueInteger: Number(minValue ?? 1) };
    case 'decimal':
      return { valueDecimal: Number(minValue ?? 1.5) };
    case 'date':
      return { valueDate: '2001-02-28' };
    case 'quantity':
      return { valueQuantity: { value: 70 } };
    case 'attachment':
      return { valueAttachment: { title: 'card' } };
    case 'choice':
    case 'open-choice':
      if (!option) return { valueCoding: { code: 'from-elsewhere' } };
      return option.isText
        ? { valueString: option.code }
        : { valueCoding: { code: option.code, display: option.words.en } };
    default:
      return { valueString: 'Words'.slice(0, maxLength ?? 5) };
  }
}

/** A whole response of answers that fit; what is not asked is taken out until nothing more is wrong. */
function fill(form: Form): ResponseItem[] {
  const all = (items: readonly FormItem[], without: ReadonlySet<string>): ResponseItem[] =>
    items
      .filter(({ linkId, type, pattern }) => type !== 'display' && pattern === null && !without.has(linkId))
      .map((item) => ({
        linkId: item.linkId,
        ...(item.type === 'group' ? {} : { answer: [fitting(item)] }),
        ...(item.items.length > 0 && { item: all(item.items, without) }),
      }));
  const without = new Set<string>();
  for (;;) {
    const given = all(form.items, without);
    const unasked = checkResponse(form, given, false).filter(({ sentence }) => sentence.includes('is not asked'));
    if (unasked.length === 0) return given;
    for (const { linkId } of unasked) without.add(linkId);
  }
}

const questionsOf = (form: Form): FormItem[] =>
  everyItem(form.items).filter(({ type }) => type !== 'group' && type !== 'display');

function without(items: readonly ResponseItem[], linkId: string): ResponseItem[] {
  return items
    .filter((one) => one.linkId !== linkId)
    .map((one) => ({ ...one, ...(one.item && { item: without(one.item, linkId) }) }));
}

function answering(items: readonly ResponseItem[], linkId: string, answer: ResponseAnswer[]): ResponseItem[] {
  return items.map((one) => ({
    ...one,
    ...(one.linkId === linkId && { answer }),
    ...(one.item && { item: answering(one.item, linkId, answer) }),
  }));
}

const has = (items: readonly ResponseItem[], linkId: string): boolean =>
  items.some((one) => one.linkId === linkId || has(one.item ?? [], linkId));

const describeCorpus = (): void => {
  it('are read, every one, with something to show for every item', () => {
    expect(definitions.length).toBeGreaterThan(14);
    for (const { name, form } of definitions) {
      const bare = questionsOf(form).filter(({ text, linkId }) => !text.en && !linkId);
      expect({ name, bare }).toEqual({ name, bare: [] });
      const empty = questionsOf(form).filter(
        ({ type, options }) => (type === 'choice' || type === 'open-choice') && options?.length === 0,
      );
      // Three lists of one form are fetched by the product that it belongs to.
      const elsewhere = /^(insurance-carrier(-2)?|occupational-medicine-employer)$/;
      expect({ name, empty: empty.filter(({ linkId }) => !elsewhere.test(linkId)) }).toEqual({ name, empty: [] });
    }
  });

  it('take answers that fit them, and say of what is missing that it is needed, by its words', () => {
    for (const { name, form } of definitions) {
      const given = fill(form);
      const problems = checkResponse(form, given, false);
      expect({ name, problems }).toEqual({ name, problems: [] });
      for (const item of questionsOf(form)) {
        if (!item.isRequired || !has(given, item.linkId)) continue;
        const left = checkResponse(form, without(given, item.linkId), true);
        expect(left).toContainEqual({
          linkId: item.linkId,
          sentence: `“${item.text.en || item.linkId}”: this is needed.`,
        });
      }
    }
  });

  it('refuse a second answer, a wrong kind, and what is not on the list, each for its own reason', () => {
    const reasons = new Map<string, number>();
    for (const { form } of definitions) {
      const given = fill(form);
      for (const item of questionsOf(form)) {
        if (!has(given, item.linkId)) continue;
        const faults: [ResponseAnswer[], RegExp][] = [
          ...(item.repeats
            ? []
            : ([[[fitting(item), fitting(item)], /one answer only/]] as [ResponseAnswer[], RegExp][])),
          [[{ valueBase64Binary: 'AA==' }], /another kind of answer/],
          ...(item.type === 'choice' && item.options?.length
            ? ([[[{ valueString: 'made up' }], /choose one from the list/]] as [ResponseAnswer[], RegExp][])
            : []),
          ...(item.type === 'date'
            ? ([[[{ valueDate: '2026-02-30' }], /a day that exists/]] as [ResponseAnswer[], RegExp][])
            : []),
          ...(item.type === 'integer'
            ? ([[[{ valueInteger: 1.5 }], /a whole number/]] as [ResponseAnswer[], RegExp][])
            : []),
          ...(item.maxLength
            ? ([[[{ valueString: 'x'.repeat(item.maxLength + 1) }], /use at most/]] as [ResponseAnswer[], RegExp][])
            : []),
        ];
        for (const [answer, reason] of faults) {
          const found = checkResponse(form, answering(given, item.linkId, answer), false);
          const own = found.find(({ linkId }) => linkId === item.linkId);
          expect({ linkId: item.linkId, sentence: own?.sentence }).toEqual({
            linkId: item.linkId,
            sentence: expect.stringMatching(reason) as string,
          });
          reasons.set(reason.source, (reasons.get(reason.source) ?? 0) + 1);
        }
      }
    }
    expect(reasons.size).toBe(6);
  });

  it('refuse an answer to what is not asked, and an unknown question', () => {
    for (const { form } of definitions) {
      expect(checkResponse(form, [{ linkId: 'made-up', answer: [{ valueString: 'x' }] }], false)).toMatchObject([
        { linkId: 'made-up' },
      ]);
    }
  });

  it('say of real responses of another product what R4 says: what its own extensions demand is not ours to judge', () => {
    const paperwork = definitions.find(({ name }) => name.includes('intake-paperwork'))!.form;
    const known = new Set(everyItem(paperwork.items).map(({ linkId }) => linkId));
    for (const { name, json } of resources('QuestionnaireResponse')) {
      const problems = checkResponse(paperwork, (json as { item: ResponseItem[] }).item, false);
      for (const { sentence } of problems)
        expect({ name, sentence }).toEqual({ name, sentence: expect.stringMatching(/^“.+”(:| is no)/) as string });
      // The other product writes a date into a text; nothing else of a known question is refused for its kind.
      const kinds = problems.filter(({ linkId, sentence }) => known.has(linkId) && sentence.includes('another kind'));
      expect(kinds.filter(({ sentence }) => !sentence.endsWith('(date).'))).toEqual([]);
    }
  });
};

// Without the corpus the forms of the product alone are tried: see packet-form.
if (definitions.length > 0) describe('the questionnaires of the corpus', describeCorpus);

describe('a form', () => {
  it('is refused with a sentence where it is none, shares a linkId, or depends on what is not there', () => {
    const item = { linkId: 'a', type: 'string', text: 'A' };
    const enableWhen = [{ question: 'z', operator: '=', answerString: 'x' }];
    const refused = (items: unknown): string => {
      try {
        readForm({ resourceType: 'Questionnaire', item: items });
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    expect(refused(undefined)).toContain('no FHIR R4 Questionnaire');
    expect(refused([{ ...item, type: 'poem' }])).toContain('item.0.type');
    expect(refused([item, item])).toContain('share the linkId “a”');
    expect(refused([{ ...item, enableWhen }])).toContain('depends on “z”');
    expect(refused([item])).toBe('');
  });
});
