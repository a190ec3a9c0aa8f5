import type { FormItem } from './form';
import { comparable, valueOf, type ResponseAnswer } from './response';

const LONGEST = 5_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
// Control characters but line breaks, and marks that turn the reading direction around.
const UNPRINTABLE = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/u;

/** How a text is written where its definition says so; other ways are not ours to judge. */
const ways: Partial<Record<string, [pattern: RegExp, sentence: string]>> = {
  Email: [/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/, 'write an e-mail address, like name@example.org.'],
  ZIP: [/^\d{5}(?:-\d{4})?$/, 'write a ZIP code of five or nine digits.'],
  'Phone Number': [/^(?:\+?1)?(?:\D{0,2}\d){10}$/, 'write a phone number with its area code.'],
};

type Check = (value: unknown, item: FormItem) => string | null;

/** The names that a value may have, and what is wrong with one of that name; null where nothing is. */
const checks: Partial<Record<FormItem['type'], [names: readonly string[], check: Check]>> = {
  boolean: [['valueBoolean'], (value) => (typeof value === 'boolean' ? null : 'choose yes or no.')],
  integer: [['valueInteger'], (value, item) => (isWhole(value) ? outOfRange(value, item) : 'write a whole number.')],
  decimal: [
    ['valueDecimal', 'valueInteger'],
    (value, item) => (isNumber(value) ? outOfRange(value, item) : 'write a number.'),
  ],
  date: [
    ['valueDate'],
    (value, item) => (isDay(value) ? outOfRange(value, item) : 'write a day that exists, with month, day and year.'),
  ],
  dateTime: [
    ['valueDateTime'],
    (value) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? null : 'write a day and a time.'),
  ],
  time: [
    ['valueTime'],
    (value) => (typeof value === 'string' && CLOCK.test(value) ? null : 'write a time of the day, like 14:30.'),
  ],
  string: [['valueString'], text],
  text: [['valueString'], text],
  url: [['valueUri'], (value) => (typeof value === 'string' && URL.canParse(value) ? null : 'write a web address.')],
  choice: [['valueCoding', 'valueString', 'valueInteger', 'valueDate', 'valueTime'], ofTheList],
  'open-choice': [
    ['valueCoding', 'valueString'],
    (value, item) => (typeof value === 'string' ? text(value, item) : ofTheList(value, item)),
  ],
  quantity: [
    ['valueQuantity'],
    (value) => (isNumber((value as { value?: unknown } | null)?.value) ? null : 'write a number.'),
  ],
  attachment: [['valueAttachment'], (value) => (typeof value === 'object' && value !== null ? null : 'add a file.')],
  reference: [['valueReference'], (value) => (typeof value === 'object' && value !== null ? null : 'choose one.')],
};

/** What is wrong with one answer, as the end of a sentence; null where nothing is. */
export function checkAnswer(item: FormItem, answer: ResponseAnswer): string | null {
  const [name, value] = valueOf(answer) ?? [];
  const known = checks[item.type];
  if (!name || value === null || value === undefined) return 'this answer is empty.';
  if (!known) return 'nothing is asked here.';
  const [names, check] = known;
  if (!names.includes(name)) return `this needs another kind of answer (${item.type}).`;
  const wrong = check(value, item);
  if (wrong !== null || item.onlyValue === null || comparable(answer) === item.onlyValue) return wrong;
  return item.type === 'boolean' ? 'this has to be agreed to.' : `only “${item.onlyValue}” can be taken here.`;
}

function text(value: unknown, { maxLength, pattern, writtenAs }: FormItem): string | null {
  if (typeof value !== 'string') return 'write a text.';
  if (value.trim() === '') return 'this answer is empty.';
  if (!value.isWellFormed() || UNPRINTABLE.test(value))
    return 'it holds a sign that can’t be stored. Type it again instead of pasting.';
  const most = Math.min(maxLength ?? LONGEST, LONGEST);
  if ([...value].length > most) return `use at most ${most} characters.`;
  const [way, sentence] = ways[writtenAs ?? ''] ?? [];
  if (way && !way.test(value.trim())) return sentence!;
  if (pattern !== null && !matches(pattern, value)) return 'it is not written the way it is needed here.';
  return null;
}

/** A pattern of somebody's definition: one that is no pattern refuses nothing, and long texts are not tried. */
function matches(pattern: string, value: string): boolean {
  if (value.length > 200 || pattern.length > 200 || /[*+}]\)?[*+{]/.test(pattern)) return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    return true;
  }
}

function ofTheList(value: unknown, { options }: FormItem): string | null {
  // A value set that is not part of the definition cannot be looked into here.
  if (options === null || options.length === 0) return null;
  const coding = value as { code?: unknown; display?: unknown; system?: unknown };
  const isCoding = typeof value === 'object' && value !== null;
  const found = options.some(({ code, words, system, isText }) =>
    isCoding && !isText
      ? (coding.code ?? coding.display) === (coding.code === undefined ? words.en : code) &&
        (system === null || coding.system === undefined || coding.system === system)
      : String(value) === code,
  );
  return found ? null : 'choose one from the list.';
}

function outOfRange(value: number | string, { minValue, maxValue }: FormItem): string | null {
  const bound = (limit: string): number | string => (typeof value === 'number' ? Number(limit) : limit);
  if (minValue !== null && value < bound(minValue)) return `it must not be below ${minValue}.`;
  if (maxValue !== null && value > bound(maxValue)) return `it must not be above ${maxValue}.`;
  return null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const read = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value);
}
