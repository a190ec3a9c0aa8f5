import { revealingCapitals, revealingInHosts, revealingWords } from './lint-words';

/** Everything of a message that somebody other than its reader might see. */
export interface LintedContent {
  subject?: string | undefined;
  text: string;
  senderName?: string | undefined;
  /** Names that would identify where the message comes from: the organization's and the facility's. */
  names?: readonly string[];
}

/** What was found lately. */
const verdicts = new Map<string, string[]>();
const VERDICTS_AT_MOST = 1_000;

const LINK = /https?:\/\/[^\s<>"]+/gi;

/**
 * Looks for words that reveal treatment, in English and Spanish, in subject, text, sender and the hosts of links.
 * @returns the words found, each once; empty when the content is neutral
 */
export function lintContent(content: LintedContent): string[] {
  const links = content.text.match(LINK) ?? [];
  // The fragment is a random token: letters in it mean nothing.
  const visibleLinks = links.map((link) => link.replace(/[#?].*/s, ''));
  const names = content.names ?? [];
  // Messages of one kind differ in the tokens of their links only.
  const key = JSON.stringify([
    content.subject,
    content.text.replace(LINK, ' '),
    content.senderName,
    names,
    visibleLinks,
  ]);
  const seen = verdicts.get(key);
  if (seen) return [...seen];
  const parts = [
    content.subject ?? '',
    content.text.replace(LINK, ' '),
    content.senderName ?? '',
    ...visibleLinks.map(pathOf),
  ];
  const found = [...parts.flatMap(wordsIn), ...visibleLinks.flatMap(partsOfHost), ...namesIn(parts, names)];
  const verdict = [...new Set(found)];
  if (verdicts.size >= VERDICTS_AT_MOST) verdicts.clear();
  verdicts.set(key, verdict);
  return [...verdict];
}

function wordsIn(part: string): string[] {
  const plain = simplify(part);
  const spaced = ` ${plain.toLowerCase()} `;
  const words = revealingWords.filter((word) =>
    word.endsWith('*') ? spaced.includes(` ${word.slice(0, -1)}`) : spaced.includes(` ${word} `),
  );
  const counted = /\b(12|twelve|doce) (step|paso)/.test(spaced) ? ['12 step'] : [];
  const capitals = plain.split(' ').filter((word) => revealingCapitals.includes(word));
  return [...words, ...counted, ...capitals];
}

function namesIn(parts: readonly string[], names: readonly string[]): string[] {
  const wanted = names
    .map((name) => ({ name, simple: simplify(name).toLowerCase() }))
    .filter(({ simple }) => simple.length > 0);
  return wanted
    .filter(({ simple }) => parts.some((part) => ` ${simplify(part).toLowerCase()} `.includes(` ${simple} `)))
    .map(({ name }) => name);
}

function partsOfHost(link: string): string[] {
  const host = URL.canParse(link) ? new URL(link).hostname : link;
  const letters = simplify(host).toLowerCase().replaceAll(' ', '');
  return revealingInHosts.filter((part) => letters.includes(part));
}

function pathOf(link: string): string {
  return URL.canParse(link) ? decodeSafely(new URL(link).pathname) : link;
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Letters and digits only, one space between words, accents and invisible marks gone: "De\u00ADtóx!" is "Detox". */
function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
