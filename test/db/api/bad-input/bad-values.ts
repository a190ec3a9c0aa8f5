import { readFileSync } from 'node:fs';
import { corpusFile, hostileTexts } from '@stepwell/test/support/corpus';
import { sampleSize } from '@stepwell/test/support/sample-size';

/** Texts beside the corpus, each of which has broken something somewhere. */
const own = [
  '\0',
  'a\0b',
  '\uD800',
  'a\uDC00b',
  '\u202Eright to left\u202C',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  'x'.repeat(10_000),
  '👩‍👩‍👧‍👦🏳️‍🌈é',
  '\u200B\u200D\uFEFF',
  ' \t\n ',
  "Robert'); drop table patients;--",
  '%_\\%',
  '{{constructor.constructor("return 1")()}} ${7*7} #{7*7} <%= 7*7 %>',
  'a\r\nBcc: everybody@example.org',
  '=HYPERLINK("http://example.org","x")',
  '__proto__',
  '<script>alert(1)</script>',
  'ﬁﬀ Ａ ı İ ß',
  '\u2028\u2029',
  '../../etc/passwd',
  'NaN',
  'null',
];

/** The corpus's spreadsheet formulas, where it is there. */
function formulas(): string[] {
  const file = corpusFile('adversarial', 'csv-injection', 'csv-payload.txt');
  return file ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

const corpus = [...new Set([...hostileTexts(), ...formulas()])];

/**
 * The texts for field number `index`: the two that a database cannot store, and slices of our own and of the corpus that
 * move from field to field, so that every text is tried somewhere; in the long proof every text in every field.
 */
export function textsFor(index: number): string[] {
  const [nul, , surrogate, ...others] = own;
  return [nul!, surrogate!, ...sliceOf(others, index, 10), ...sliceOf(corpus, index, 200)];
}

/** One of so many parts of a list, another one for the next `index`; the whole list in the long proof. */
export function sliceOf<Item>(list: readonly Item[], index: number, parts: number): Item[] {
  const slices = sampleSize(parts, 1);
  return list.filter((_, at) => at % slices === index % slices);
}

const nothing = [null, [], {}, [[]], { $gt: '' }];
const numbers = [-1, 2 ** 31, -(2 ** 31) - 1, 1e308, 1.5, 0, '7', 'abc', 'NaN', true];

/** Values of the wrong form for each kind of leaf; some are taken (GraphQL reads a number as an id), none may break. */
export const wrongValues: Record<string, readonly unknown[]> = {
  String: [...nothing, 5, 1e308, true],
  ID: [...nothing, 1.5, true, 'abc', '', 'a\0', '\uD800', 'x'.repeat(10_000), "' or 1=1 --", 7, '%', '0'.repeat(36)],
  Int: [...nothing, ...numbers],
  Float: [...nothing, ...numbers],
  Boolean: [...nothing, 'true', 1, 'abc'],
  enum: [...nothing, 'NO_SUCH_WORD', '', 7, '__proto__', 'constructor', 'toString'],
  list: ['abc', 7, {}, [null], [[[]]], null, Array.from({ length: 1_000 }, () => 'abc')],
  LocalDate: [
    ...nothing,
    ...['2026-02-30', '2026-13-01', '0000-01-01', '0000-00-00', '+275760-09-13', '-000001-01-01', '10000-01-01'],
    ...[
      '2025-02-29',
      '2026-1-5',
      '',
      'abc',
      '2026-01-05T00:00:00Z',
      '٢٠٢٦-٠١-٠٥',
      '2026-01-05\n',
      '9999-12-31',
      20260105,
    ],
  ],
  LocalTime: [...nothing, '24:00', '24:61', '7:00', '09:00:00', '', 'noon', '09:60', '-1:00', '09:00\n', 9],
  DateTime: [
    ...nothing,
    ...['2026-02-30T10:00:00Z', '2026-01-01T24:61:00Z', '0000-01-01T00:00:00Z', '+275760-09-13T00:00:00Z'],
    ...['yesterday', '', 'NaN', '2026-01-05T09:00:00+25:00', 'x'.repeat(5_000), 0, 1e308, '2026-12-01T10:00:00Z\0'],
  ],
};

/** Zones that are none, or none that a facility has. */
export const wrongZones = [
  ...['Mars/Phobos', 'UTC+25', '+05:00', 'GMT+3', 'America/Chicago\0', '../../etc/passwd', '', 'america/chicago'],
  ...['EST5EDT', 'US/Central', 'Etc/GMT+12', 'Factory', 'localtime', 'posixrules', 'America/Chicago '],
];

/** Fields that an attacker adds to a form. */
export const extraFields = ['organizationId', 'tenantId', 'role', 'isAdmin', 'createdBy', 'consentStatus', '__proto__'];
