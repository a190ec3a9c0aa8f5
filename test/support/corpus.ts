import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Folder of the shared test corpus: STEPWELL_CORPUS, or beside the clone. */
const corpus = process.env['STEPWELL_CORPUS'] ?? path.resolve(__dirname, '../../../shared/data');

/** A file of the corpus, or null in clones without it. */
export function corpusFile(...parts: string[]): string | null {
  const file = path.join(corpus, ...parts);
  return existsSync(file) ? file : null;
}

/** Every file below a folder of the corpus, named from the corpus on and sorted; none, and a line that says so, without it. */
export function corpusFiles(folder: string): { name: string; file: string }[] {
  const found = corpusFile(folder);
  if (!found) {
    process.stdout.write(`skipped: no corpus (${folder}); set STEPWELL_CORPUS\n`);
    return [];
  }
  return readdirSync(found, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name: `${folder}/${name}`, file: path.join(found, name) }))
    .filter(({ file }) => statSync(file).isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Texts that break careless software: the corpus's list where it is there, and always a few of our own.
 * Says so on the console when the list is missing, because a shorter proof must not look like the whole one.
 */
export function hostileTexts(): string[] {
  const own = [
    '\0',
    'a\0b',
    '\uD800',
    'a\uDC00b',
    '\u202Eevil',
    '\u200B',
    'x'.repeat(400),
    "'; drop table patients; --",
    '%_\\',
    '{{constructor}}',
  ];
  const file = corpusFile('adversarial', 'naughty-strings', 'blns.json');
  if (!file) {
    process.stdout.write('skipped: no corpus (naughty-strings); set STEPWELL_CORPUS\n');
    return own;
  }
  return [...own, ...(JSON.parse(readFileSync(file, 'utf8')) as string[])];
}
