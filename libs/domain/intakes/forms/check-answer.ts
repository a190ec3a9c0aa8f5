import { above, anotherKind, below, onlyThis, tooLong, wrong, type Spoken } from './answer-sentences';
import type { FormItem } from './form';
import { comparable, valueOf, type ResponseAnswer } from './response';

const LONGEST = 5_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
// Control characters but line breaks, and marks that turn the reading direction around.
const UNPRINTABLE = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/u;

/** How a text is written where its definition says so; other ways are not ours to judge. */
const ways: Partial<Record<string, [pattern: RegExp, sentence: Spoken]>> = {
  Email: [/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/, wrong.email],
  ZIP: [/^\d{5}(?:-\d{4})?$/, wrong.zip],
  'Phone Number': [/^(?:\+?1)?(?:\D{0,2}\d){10}$/, wrong.phone],
};

type Check = (value: unknown, item: FormItem) => Spoken | null;

/** The names that a value may have, and what is wrong with one of that name; null where nothing is. */
const checks: Partial<Record<FormItem['type'], [names: readonly string[], check: Check]>> = {
  boolean: [['valueBoolean'], (value) => (typeof value === 'boolean' ? null : wrong.yesOrNo)],
  integer: [['valueInteger'], (value, item) => (isWhole(value) ? outOfRange(value, item) : wrong.wholeNumber)],
  decimal: [
    ['valueDecimal', 'valueInteger'],
    (value, item) => (isNumber(value) ? outOfRange(value, item) : wrong.number),
  ],
  date: [['valueDate'], (value, item) => (isDay(value) ? outOfRange(value, item) : wrong.day)],
  dateTime: [
    ['valueDateTime'],
    (value) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? null : wrong.moment),
  ],
  time: [['valueTime'], (value) => (typeof value === 'string' && CLOCK.test(value) ? null : wrong.time)],
  string: [['valueString'], text],
  text: [['valueString'], text],
  url: [['valueUri'], (value) => (typeof value === 'string' && URL.canParse(value) ? null : wrong.address)],
  choice: [['valueCoding', 'valueString', 'valueInteger', 'valueDate', 'valueTime'], ofTheList],
  'open-choice': [
    ['valueCoding', 'valueString'],
    (value, item) => (typeof value === 'string' ? text(value, item) : ofTheList(value, item)),
  ],
  quantity: [
    ['valueQuantity'],
    (value) => (isNumber((value as { value?: unknown } | null)?.value) ? null : wrong.number),
  ],
  attachment: [['valueAttachment'], (value) => (typeof value === 'object' && value !== null ? null : wrong.file)],
  reference: [['valueReference'], (value) => (typeof value === 'object' && value !== null ? null : wrong.chooseOne)],
};

/** What is wrong with one answer, as the end of a sentence; null where nothing is. */
export function checkAnswer(item: FormItem, answer: ResponseAnswer): Spoken | null {
  const [name, value] = valueOf(answer) ?? [];
  const known = checks[item.type];
  if (!name || value === null || value === undefined) return wrong.empty;
  if (!known) return wrong.nothingAsked;
  const [names, check] = known;
  if (!names.includes(name)) return anotherKind(item.type);
  const problem = check(value, item);
  if (problem !== null || item.onlyValue === null || comparable(answer) === item.onlyValue) return problem;
  return item.type === 'boolean' ? wrong.agreed : onlyThis(item.onlyValue);
}

function text(value: unknown, { maxLength, pattern, writtenAs }: FormItem): Spoken | null {
  if (typeof value !== 'string') return wrong.text;
  if (value.trim() === '') return wrong.empty;
  if (!value.isWellFormed() || UNPRINTABLE.test(value)) return wrong.unprintable;
  const most = Math.min(maxLength ?? LONGEST, LONGEST);
  if ([...value].length > most) return tooLong(most);
  const [way, sentence] = ways[writtenAs ?? ''] ?? [];
  if (way && !way.test(value.trim())) return sentence!;
  if (pattern !== null && !matches(pattern, value)) return wrong.pattern;
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

function ofTheList(value: unknown, { options }: FormItem): Spoken | null {
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
  return found ? null : wrong.ofTheList;
}

function outOfRange(value: number | string, { minValue, maxValue }: FormItem): Spoken | null {
  const bound = (limit: string): number | string => (typeof value === 'number' ? Number(limit) : limit);
  if (minValue !== null && value < bound(minValue)) return below(minValue);
  if (maxValue !== null && value > bound(maxValue)) return above(maxValue);
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
