import { isDeepStrictEqual } from 'node:util';
import { everyItem, type Form, type FormItem } from './form';

/** What about a question differs. */
export const formAspects = ['words', 'type', 'needed', 'answers', 'rules', 'limits', 'place'] as const;
/** One of them. */
export type FormAspect = (typeof formAspects)[number];

/** A question that came, went or changed. */
export interface FormChange {
  linkId: string;
  change: 'added' | 'removed' | 'changed';
  /** English words; null where it was not there. */
  before: string | null;
  after: string | null;
  /** Empty for what came or went. */
  aspects: FormAspect[];
}

const looks: Record<Exclude<FormAspect, 'place'>, (item: FormItem) => unknown> = {
  words: ({ text }) => text,
  type: ({ type, repeats }) => [type, repeats],
  needed: ({ isRequired, neededWhen }) => [isRequired, neededWhen],
  answers: ({ options }) => options,
  rules: ({ rules }) => rules,
  limits: ({ maxLength, minValue, maxValue, pattern, writtenAs, onlyValue, readOnly }) => [
    ...[maxLength, minValue, maxValue, pattern, writtenAs, onlyValue, readOnly],
  ],
};

/** What is different in `after`, item by item in its order; what went stands at the end. */
export function compareForms(before: Form, after: Form): FormChange[] {
  const old = new Map(everyItem(before.items).map((item) => [item.linkId, item]));
  const places = [placesIn(before), placesIn(after)] as const;
  const changes = everyItem(after.items).flatMap((item): FormChange[] => {
    const { linkId } = item;
    const was = old.get(linkId);
    old.delete(linkId);
    if (!was) return [{ linkId, change: 'added', before: null, after: wordsOf(item), aspects: [] }];
    const aspects = formAspects.filter((aspect) =>
      aspect === 'place'
        ? places[0].get(linkId) !== places[1].get(linkId)
        : !isDeepStrictEqual(looks[aspect](was), looks[aspect](item)),
    );
    return aspects.length === 0
      ? []
      : [{ linkId, change: 'changed', before: wordsOf(was), after: wordsOf(item), aspects }];
  });
  return [
    ...changes,
    ...[...old.values()].map((item): FormChange => {
      return { linkId: item.linkId, change: 'removed', before: wordsOf(item), after: null, aspects: [] };
    }),
  ];
}

/** The group that each item stands in. */
function placesIn({ items }: Form): Map<string, string> {
  const place = (all: readonly FormItem[], group: string): [string, string][] =>
    all.flatMap(({ linkId, items: below }) => [[linkId, group], ...place(below, linkId)]);
  return new Map(place(items, ''));
}

function wordsOf({ text, linkId }: FormItem): string {
  return text.en || linkId;
}
