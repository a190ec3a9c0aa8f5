/** What a spreadsheet would run as a formula, or as the beginning of another cell, when it opens a file. */
const RUNS = /^[\s]*[=+\-@\t\r|%]/;

/**
 * Writes CSV (RFC 4180, with a byte order mark, so that spreadsheets read UTF-8). A text that a spreadsheet would take for a
 * formula gets an apostrophe in front; numbers are written as they are.
 */
export function writeCsv(lines: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = RUNS.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
