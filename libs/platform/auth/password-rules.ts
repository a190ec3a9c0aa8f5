import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '@stepwell/kernel/errors';

const SHORTEST = 15;
const LONGEST = 128;
/** Letters and digits that must remain once common words, names and runs are taken out. */
const OWN_PART = 6;

/** Words and phrases that guessing programs try first; lower case, without spaces. */
const common = (JSON.parse(readFileSync(path.join(__dirname, 'common-passwords.json'), 'utf8')) as string[]).sort(
  (a, b) => b.length - a.length,
);

const rows = ['abcdefghijklmnopqrstuvwxyz', '0123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb'];
const disguises: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Refuses a password that is too short (15 characters), too long (128) or mostly made of what everybody tries: common
 * words, keyboard rows, repetitions, and `names` (organization, person) that an attacker knows. No rules of composition.
 * @throws AppError PASSWORD_WEAK with field `password`
 */
export function assertStrongPassword(password: string, names: readonly string[] = []): void {
  if (isWeakPassword(password, names)) throw new AppError('PASSWORD_WEAK', { field: 'password' });
}

/** Tells whether `assertStrongPassword` would refuse it. */
export function isWeakPassword(password: string, names: readonly string[] = []): boolean {
  if (password.length > 4 * LONGEST || !password.isWellFormed() || /\p{Cc}/u.test(password)) return true;
  const composed = password.normalize('NFC');
  const characters = [...composed];
  if (characters.length < SHORTEST || characters.length > LONGEST) return true;
  if (new Set(characters).size < 6 || isRepetition(composed.toLowerCase())) return true;
  const known = [...names.flatMap(wordsOf), ...common];
  return [plain(composed), undisguised(composed)].some((text) => ownPart(text, known).length < OWN_PART);
}

/** `abcabcabcabcabc`: one unit over and over, whatever the unit. */
function isRepetition(text: string): boolean {
  for (let unit = 1; unit <= text.length / 2; unit += 1) {
    if (text.slice(unit) === text.slice(0, -unit)) return true;
  }
  return false;
}

function ownPart(text: string, known: readonly string[]): string {
  let rest = text;
  for (const word of known) rest = rest.replaceAll(word, ' ');
  return withoutRuns(rest)
    .replaceAll(/(19|20)\d\d/g, '')
    .replaceAll(' ', '');
}

/** Takes out four or more neighbours of a keyboard row, the alphabet or the digits, in either direction. */
function withoutRuns(text: string): string {
  let rest = text;
  for (const row of rows.flatMap((one) => [one, [...one].reverse().join('')])) {
    for (let length = row.length; length >= 4; length -= 1) {
      for (let start = 0; start + length <= row.length; start += 1) {
        rest = rest.replaceAll(row.slice(start, start + length), ' ');
      }
    }
  }
  return rest.replaceAll(/(.)\1{2,}/gu, ' ');
}

/** A name whole and in its words of four letters or more. */
function wordsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(plain);
  return [...new Set([plain(name), ...words])].filter((word) => word.length >= 4).sort((a, b) => b.length - a.length);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function undisguised(text: string): string {
  return plain([...text.toLowerCase()].map((sign) => disguises[sign] ?? sign).join(''));
}
