/** Longest text of a feed that is looked at, in UTF-16 units: what follows is dropped before any other work. */
const LONGEST_RAW = 20_000;

const entities = new Map(
  (
    'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” hellip … bull • middot · deg ° ' +
    'frac12 ½ copy © reg ® trade ™ aacute á eacute é iacute í oacute ó uacute ú ntilde ñ uuml ü Aacute Á Eacute É ' +
    'Iacute Í Oacute Ó Uacute Ú Ntilde Ñ iquest ¿ iexcl ¡ agrave à egrave è ecirc ê ccedil ç ouml ö auml ä szlig ß'
  )
    .match(/(?<!\S)\S+ \S+/g)!
    .map((pair) => pair.split(' ') as [string, string]),
).set('nbsp', ' ');

/** Tags that end a line of text; all others vanish. */
const BREAKING = /^\/?(?:br|p|div|li|ul|ol|tr|h[1-6]|table|section|article|blockquote)\b/i;
const SILENT = /^(script|style|template|noscript|iframe|textarea|title)\b/i;
const TAG_BEGINS = /^[a-z!/?]/i;

// What can't be stored, can't be seen, or turns the reading direction of everything after it around.
const CONTROL = /[^\P{Cc}\n]|[\u200B\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** Most texts of a feed: printable ASCII in which nothing can be a tag or an entity. */
const PLAIN_ALREADY = /^[ !-%'-;=-~]*$/;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Text of a feed as plain text: HTML is removed, entities are decoded, spaces folded, control characters dropped. Numbers
 * count as text; anything else is empty. Only its first 20,000 characters are looked at.
 * @param max characters at most; a longer text is cut and ends with an ellipsis
 */
export function plainText(value: unknown, max: number): string {
  const lines = clean(value)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return cut(lines.join('\n'), max);
}

/** The same on one line. */
export function plainLine(value: unknown, max: number): string {
  return cut(clean(value).replace(/\s+/g, ' ').trim(), max);
}

function clean(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  if (value.length <= LONGEST_RAW && PLAIN_ALREADY.test(value)) return value;
  let text = printable(value.slice(0, LONGEST_RAW).replace(/\r\n?/g, '\n').replace(/\t/g, ' '));
  // Feeds encode twice, and one removed tag can close up another: a few rounds reach the words.
  for (let round = 0; round < 4; round += 1) {
    const next = printable(decodeEntities(stripTags(text)));
    if (next === text) break;
    text = next;
  }
  return text.replace(/(?<!<)<+(?=[a-z!/?])/gi, '');
}

function printable(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD').replace(CONTROL, '');
}

/** Removes tags, comments and what browsers never show; "a < b" and "<3" stay, since no tag begins that way. */
function stripTags(text: string): string {
  if (!text.includes('<')) return text;
  const lower = text.toLowerCase();
  let result = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('<', from);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) return result + text.slice(from);
    if (!TAG_BEGINS.test(text[open + 1]!)) {
      result += text.slice(from, open + 1);
      from = open + 1;
      continue;
    }
    const tag = text.slice(open + 1, close);
    result += text.slice(from, open) + (BREAKING.test(tag) ? '\n' : '');
    from = close + 1;
    const silent = tag.endsWith('/') ? undefined : SILENT.exec(tag)?.[1]?.toLowerCase();
    if (!silent) continue;
    const end = lower.indexOf(`</${silent}`, from);
    if (end < 0) return result;
    from = end;
  }
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16);
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '';
    },
  );
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const characters = [...text];
  return characters.length <= max
    ? text
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
