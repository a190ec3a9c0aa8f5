/** What is compared of two people. */
export interface ComparedPerson {
  firstName: string;
  lastName: string;
  preferredName: string | null;
  /** YYYY-MM-DD; null where nobody asked for it yet. */
  birthDate: string | null;
  /** E.164. */
  phones: readonly string[];
}

/** Why two records may be of one person. */
export const likenessReasons = [
  'same_name',
  'similar_name',
  'same_birth_date',
  'similar_birth_date',
  'same_phone',
] as const;
/** One reason. */
export type LikenessReason = (typeof likenessReasons)[number];

/** Short forms that stand for the same name, in English and in Spanish; the first of a line stands for all of it. */
const nicknames = new Map(
  [
    'robert bob bobby rob robbie roberto beto',
    'william bill billy will willie guillermo memo',
    'james jim jimmy jamie',
    'john jack johnny juan',
    'joseph joe joey jose pepe',
    'richard rick ricky dick ricardo',
    'michael mike mick mickey miguel',
    'thomas tom tommy tomas',
    'charles charlie chuck carlos',
    'edward ed eddie ted ned eduardo lalo',
    'daniel dan danny',
    'david dave davey',
    'anthony tony antonio toño tono',
    'francis frank francisco paco pancho',
    'alexander alex alejandro sandy',
    'christopher chris kit cristobal',
    'matthew matt mateo',
    'nicholas nick nicolas nico',
    'samuel sam sammy',
    'steven steve stephen esteban',
    'elizabeth liz lizzie beth betty eliza isabel chabela',
    'margaret maggie meg peggy marge margarita',
    'katherine kate kathy katie catherine cathy catalina',
    'jennifer jen jenny',
    'patricia pat patty trish',
    'susan sue susie susana',
    'deborah deb debbie debra',
    'barbara barb barbie',
    'maria mary marie mia',
    'dolores lola',
    'guadalupe lupe lupita',
    'jesus chuy',
    'ignacio nacho',
    'rosario charo',
    'theresa terry tess teresa',
    'rebecca becky becca',
    'jessica jess jessie',
    'andrew andy drew andres',
    'gregory greg',
    'kenneth ken kenny',
    'lawrence larry lorenzo',
    'ronald ron ronnie',
    'timothy tim timmy',
    'benjamin ben benny benji',
  ].flatMap((line) => line.split(' ').map((name): [string, string] => [name, line.split(' ')[0]!])),
);

/**
 * Why two records may be of one person, or null where nothing says so. Tolerant of case, accents, short forms, the order
 * of names, one letter, and a birth date with one digit wrong or two swapped; neither a name nor a birth date alone is
 * enough, and a phone only with a first name, because families share phones.
 */
export function likenessOf(one: ComparedPerson, other: ComparedPerson): LikenessReason[] | null {
  const name = nameLikeness(one, other);
  const date = dateLikeness(one.birthDate, other.birthDate);
  const phone = one.phones.some((each) => other.phones.includes(each)) ? (['same_phone'] as const) : [];
  const reasons = [...(name ? [name] : []), ...(date ? [date] : []), ...phone];
  if (name && (date || phone.length > 0)) return reasons;
  const sharesFirst = firstNames(one).some((each) => firstNames(other).includes(each));
  if (sharesFirst && (date === 'same_birth_date' || phone.length > 0)) return ['similar_name', ...reasons];
  return date === 'same_birth_date' && phone.length > 0 ? reasons : null;
}

/** The birth dates that are one slip away from one (YYYY-MM-DD), itself among them: a digit wrong or two swapped, day for month. */
export function nearDates(date: string): string[] {
  const digits = date.replaceAll('-', '');
  const found = new Set([digits, digits.slice(0, 4) + digits.slice(6) + digits.slice(4, 6)]);
  for (let at = 0; at < digits.length; at += 1) {
    for (let digit = 0; digit < 10; digit += 1) found.add(digits.slice(0, at) + String(digit) + digits.slice(at + 1));
    found.add(digits.slice(0, at) + digits.slice(at + 1, at + 2) + digits.slice(at, at + 1) + digits.slice(at + 2));
  }
  return [...found].map(withHyphens).filter(exists);
}

function dateLikeness(one: string | null, other: string | null): 'same_birth_date' | 'similar_birth_date' | null {
  if (one === null || other === null) return null;
  if (one === other) return 'same_birth_date';
  return nearDates(one).includes(other) ? 'similar_birth_date' : null;
}

function nameLikeness(one: ComparedPerson, other: ComparedPerson): 'same_name' | 'similar_name' | null {
  const pairs = variantsOf(one).flatMap((mine) => variantsOf(other).map((theirs) => [mine, theirs] as const));
  if (pairs.some(([mine, theirs]) => mine.join(' ') === theirs.join(' '))) return 'same_name';
  return pairs.some(([[first, last], [otherFirst, otherLast]]) => isNear(first, otherFirst) && isNear(last, otherLast))
    ? 'similar_name'
    : null;
}

/** First and last name as they may stand elsewhere: by the first or the preferred name, and the other way round. */
function variantsOf(person: ComparedPerson): [first: string, last: string][] {
  const last = wordsOf(person.lastName).join('');
  return firstNames(person).flatMap((first): [string, string][] => [
    [first, last],
    [last, first],
  ]);
}

function firstNames({ firstName, preferredName }: ComparedPerson): string[] {
  return [firstName, preferredName ?? '']
    .map((name) => wordsOf(name)[0])
    .filter((word) => word !== undefined)
    .map((word) => nicknames.get(word) ?? word);
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The same but for one letter that is wrong, missing, too many or swapped with the next; short names must be the same. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (one[from] === other[from]) from += 1;
  const [mine, theirs] = [one.slice(from), other.slice(from)];
  const isSwapped = mine[0] === theirs[1] && mine[1] === theirs[0] && mine.slice(2) === theirs.slice(2);
  return isSwapped || mine.slice(1) === theirs.slice(1) || mine.slice(1) === theirs || mine === theirs.slice(1);
}

function withHyphens(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function exists(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) && date >= '1900-01-01';
}
