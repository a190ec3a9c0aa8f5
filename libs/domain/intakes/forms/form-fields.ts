import type { Rule } from '@stepwell/kernel/show-when';
import type { Form, FormItem, Words } from './form';
import type { ResponseItem } from './response';

/** A part of a form as pages show it. */
export interface FormSection {
  linkId: string;
  text: Words;
  /** One after the other, whatever groups they stand in; each is saved by itself and asked under the rules of its groups too. */
  fields: readonly FormItem[];
}

/** The parts of a form: its outermost groups, and what stands beside them. */
export function sectionsOf({ title, items }: Form): FormSection[] {
  const sections: { linkId: string; text: Words; fields: FormItem[] }[] = [];
  let isLoose = false;
  for (const item of items) {
    const { linkId, text } = item;
    if (isPlainGroup(item)) {
      sections.push({ linkId, text, fields: fieldsIn(item.items, item.rules) });
      isLoose = false;
      continue;
    }
    if (!isLoose) sections.push({ linkId, text: { en: title, es: null }, fields: [] });
    isLoose = true;
    sections.at(-1)!.fields.push(...fieldsIn([item], []));
  }
  return sections;
}

/** A whole response of what was answered field by field. */
export function responseOf(
  items: readonly FormItem[],
  answers: ReadonlyMap<string, readonly ResponseItem[]>,
): ResponseItem[] {
  return items.flatMap((item): ResponseItem[] => {
    const { linkId, type, repeats } = item;
    const own = [...(answers.get(linkId) ?? [])];
    if (type === 'group' && repeats) return own;
    const below = responseOf(item.items, answers);
    if (own.length + below.length === 0) return [];
    return [{ linkId, ...own[0], ...(below.length > 0 && { item: below }) }];
  });
}

function isPlainGroup({ type, repeats }: FormItem): boolean {
  return type === 'group' && !repeats;
}

function fieldsIn(items: readonly FormItem[], outer: readonly Rule[]): FormItem[] {
  return items.flatMap((item): FormItem[] => {
    const rules = [...outer, ...item.rules];
    if (item.type === 'group' && item.repeats) return [{ ...item, rules }];
    const below = fieldsIn(item.items, rules);
    if (item.type !== 'group') return [{ ...item, rules, items: [] }, ...below];
    // The words of a group within a part are a line to read above its questions.
    return item.text.en ? [{ ...item, type: 'display', rules, items: [] }, ...below] : below;
  });
}
