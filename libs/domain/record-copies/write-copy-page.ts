import type { Language } from '@stepwell/kernel/words';
import { backgroundAnswers } from '@stepwell/kernel/background-answers';
import { copyCodes } from './copy-codes';
import { copyLabels } from './copy-labels';
import { copyWords, sectionKeys, type SectionKey } from './copy-words';
import type { ReadRecordResult, RecordRow } from './read-record';

/** What the data holds for machines, and nobody reads: marks, versions, figures behind a figure. */
const onlyData = new Set([
  ...['formId', 'evidence', 'id', 'linkId', 'system', 'situationIds', 'version', 'form_version', 'meetingId'],
]);
const isTold = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Signs of a line of a list beyond which the list stands line by line. */
const LONGEST_IN_A_ROW = 24;

/** Keys whose texts are lines that the rows name by a mark. */
const namesLines = new Set(['question', 'answers', 'situations', 'warningSigns']);
/** Keys whose texts people wrote; all others may hold codes. */
const areWords = new Set([
  ...['firstName', 'lastName', 'preferredName', 'pronouns', 'precautions', 'insurer', 'memberNumber', 'name', 'note'],
  ...[
    'text',
    'words',
    'topic',
    'by',
    'with',
    'title',
    'details',
    'whatHappened',
    'whatHelped',
    'whatToChange',
    'group',
  ],
  ...[
    'place',
    'fromPlace',
    'toPlace',
    'address',
    'content',
    'sections',
    'information',
    'affiliation',
    'nature',
    'emergencyContact',
  ],
]);

/**
 * A copy as a page that is read without a connection: nothing in it is fetched, nothing runs, and every word of a person is
 * escaped. Days and times are of the patient's zone.
 */
export function writeCopyPage(
  { at, timeZone, organization, sections, named }: ReadRecordResult,
  language: Language,
): string {
  const words = copyWords[language];
  const index = language === 'en' ? 0 : 1;
  const locale = language === 'en' ? 'en-US' : 'es-US';
  const labelOf = (key: string): string => copyLabels[key]?.[index] ?? spaced(key);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

  const say = (value: unknown, key: string): string => {
    if (value instanceof Date) return when.format(value);
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (Array.isArray(value)) {
      const said = value
        .filter(isTold)
        .map((each) => say(each, key))
        .filter(Boolean);
      // Codes stand in a row; what people wrote stands line by line.
      return said.join(said.some((each) => each.length > LONGEST_IN_A_ROW) ? '\n' : '; ');
    }
    if (typeof value === 'object' && value !== null) return leaves(value, key);
    if (key === 'weekday') return weekday.format(Date.UTC(2026, 0, 4 + Number(value)));
    const text = String(value).replace(/^(\d{2}:\d{2}):00$/, '$1');
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day.format(new Date(`${text}T00:00:00Z`));
    if (namesLines.has(key)) return named.get(text) ?? codeOf(text, key);
    return typeof value === 'string' && !areWords.has(key) ? codeOf(text, key) : text;
  };
  const leaves = (value: object, key: string): string =>
    Object.entries(value)
      .filter(([name, each]) => !onlyData.has(name) && isTold(each))
      .map(([name, each]) => tell(name, each, key))
      .filter(Boolean)
      .join(' · ');
  // A number or a yes says nothing without its name; a weekday does.
  const tell = (name: string, value: unknown, key: string): string => {
    if (name === 'weekday') return say(value, name);
    return typeof value === 'number' || typeof value === 'boolean'
      ? `${labelOf(name)}: ${say(value, name)}`
      : say(value, key);
  };
  const codeOf = (code: string, key: string): string => {
    const background = (backgroundAnswers as Record<string, Record<string, readonly [string, string]>>)[key];
    return background?.[code]?.[index] ?? copyCodes[code]?.[index] ?? (/^[a-z0-9_]+$/.test(code) ? spaced(code) : code);
  };
  const fact = ([key, value]: [string, unknown]): string =>
    key === 'content' || key === 'sections'
      ? Object.entries(value as object)
          .filter(([name, each]) => !onlyData.has(name) && isTold(each))
          .map(([name, each]) => [labelOf(name), say(each, key)] as const)
          .filter(([, said]) => said !== '')
          .map(([label, said]) => line(Array.isArray(value) ? labelOf(key) : label, said))
          .join('')
      : line(labelOf(key), say(value, key));
  const entry = (row: RecordRow): string =>
    `<dl>${Object.entries(row)
      .filter(([key, value]) => !onlyData.has(key) && isTold(value))
      .map(fact)
      .join('')}</dl>`;

  const rowsOf = (key: SectionKey): RecordRow[] => Object.values(sections[key]).flat();
  const held = sectionKeys.filter((key) => rowsOf(key).length > 0);
  const empty = sectionKeys.filter((key) => !held.includes(key));
  const contents = held.map((key) => `<li><a href="#${key}">${escape(words.sections[key])}</a></li>`);
  const body = held.map(
    (key) => `<h2 id="${key}">${escape(words.sections[key])}</h2>${rowsOf(key).map(entry).join('')}`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(words.title)}</title>
<style>${STYLE}</style></head><body><main><h1>${escape(words.title)}</h1>
<p>${escape(`${words.madeOn} ${when.format(at)} · ${organization}`)}</p><p><strong>${escape(words.private)}</strong></p>
<h2>${escape(words.contentsTitle)}</h2><ul>${contents.join('')}</ul>
${empty.length > 0 ? `<p>${escape(`${words.none} ${empty.map((key) => words.sections[key]).join(' · ')}`)}</p>` : ''}
<h2>${escape(words.missingTitle)}</h2><ul>${words.missing.map((each) => `<li>${escape(each)}</li>`).join('')}</ul>
${body.join('\n')}</main></body></html>
`;
}

/** Light or dark as the reader's screen; on paper smaller letters and rules in place of grounds, which printers leave out. */
const STYLE = `body{font:17px/1.5 system-ui,sans-serif;color:#262320;background:#fff;margin:0}main{max-width:44rem;margin:auto;padding:1rem}
h1,h2{line-height:1.25}h2{margin:2rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid #dcd8d1;break-after:avoid}
a{color:#1f5f77}li{margin:.25rem 0}dl{margin:0 0 1rem;padding:.5rem .75rem;background:#f3f1ee;border-radius:6px;break-inside:avoid}
dl div{display:flex;flex-wrap:wrap;gap:0 .75rem}dt{color:#57524b;min-width:10rem}dd{margin:0;flex:1 1 14rem;overflow-wrap:anywhere;white-space:pre-line}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark}body{color:#e2ded8;background:#191716}h2{border-color:#4a4643}
a{color:#8bbccd}dl{background:#2b2927}dt{color:#c2bdb5}}
@media print{@page{margin:18mm 16mm}body{font-size:11pt}main{max-width:none;padding:0}a{color:inherit;text-decoration:none}
dl{margin:0;padding:.4rem 0;background:none;border-bottom:1px solid #dcd8d1;border-radius:0}}`;

function line(label: string, text: string): string {
  return `<div><dt>${escape(label)}</dt><dd>${escape(text)}</dd></div>`;
}

function spaced(code: string): string {
  return code.replaceAll('_', ' ');
}

function escape(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (mark) => marks[mark]!);
}
