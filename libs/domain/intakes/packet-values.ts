import type { FormItem } from './forms/form';
import { comparable, type ResponseAnswer, type ResponseItem } from './forms/response';

/** A field as pages hold it: texts of one question, or rows of a group that repeats. */
export interface FieldValue {
  linkId: string;
  values: string[];
  rows: { cells: { linkId: string; values: string[] }[] }[];
}

/** Makes items of a QuestionnaireResponse from what a page holds; blank texts are no answers. */
export function toItems(field: FormItem, { values, rows }: Pick<FieldValue, 'values' | 'rows'>): ResponseItem[] {
  if (field.type !== 'group') {
    const answer = answersOf(field, values);
    return answer.length > 0 ? [{ linkId: field.linkId, answer }] : [];
  }
  return rows.flatMap(({ cells }) => {
    const item = cells.flatMap((cell) => {
      const question = field.items.find(({ linkId }) => linkId === cell.linkId);
      const answer = question ? answersOf(question, cell.values) : [{ valueString: cell.values.join(' ') }];
      return answer.length > 0 ? [{ linkId: cell.linkId, answer }] : [];
    });
    return item.length > 0 ? [{ linkId: field.linkId, item }] : [];
  });
}

/** The way back. */
export function toField(linkId: string, items: readonly ResponseItem[]): FieldValue {
  return {
    linkId,
    values: items.flatMap(({ answer }) => answer ?? []).map(comparable),
    rows: items.flatMap(({ item }) =>
      item ? [{ cells: item.map((one) => ({ linkId: one.linkId, values: (one.answer ?? []).map(comparable) })) }] : [],
    ),
  };
}

function answersOf({ type, options }: FormItem, values: readonly string[]): ResponseAnswer[] {
  return values
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .map((value): ResponseAnswer => {
      switch (type) {
        case 'boolean':
          return { valueBoolean: value === 'true' ? true : value === 'false' ? false : value };
        case 'integer':
          return { valueInteger: /^-?\d{1,9}$/.test(value) ? Number(value) : value };
        case 'decimal':
          return { valueDecimal: numberOr(value) };
        case 'quantity':
          return { valueQuantity: { value: numberOr(value) } };
        case 'url':
          return { valueUri: value };
        case 'dateTime':
          return { valueDateTime: value };
        case 'date':
          return { valueDate: value };
        case 'time':
          return { valueTime: value.length === 5 ? value : value.slice(0, 8) };
        case 'choice':
        case 'open-choice': {
          const chosen = options?.find(({ code }) => code === value);
          // What comes from no list of the form is kept as it was written; a list refuses it.
          if (!chosen || chosen.isText) return { valueString: value };
          const { words, system } = chosen;
          return { valueCoding: { code: value, display: words.en, ...(system && { system }) } };
        }
        default:
          return { valueString: value };
      }
    });
}

function numberOr(text: string): number | string {
  return /^-?\d{1,12}(?:\.\d{1,9})?$/.test(text) ? Number(text) : text;
}
