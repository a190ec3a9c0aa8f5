import fs from 'node:fs';
import path from 'node:path';

const NAMED = 5;

/** The suites of jest.config.cjs, in the order of the table. */
export const suites = ['unit', 'db', 'isolation', 'migrations', 'faults', 'bench', 'journeys'];

/**
 * Counts what jest wrote with --json, by suite. A file that could not be loaded counts as one failure, and so does a
 * test that was skipped: nothing is left out in silence.
 * @returns rows `{name, passed, failed, seconds, notes}` of the given suites; one without any test has failed
 */
export function readJestResults(file, names, root) {
  const rows = names.map((name) => ({ name, passed: 0, failed: 0, seconds: 0, notes: [] }));
  if (!fs.existsSync(file)) {
    return rows.map((row) => ({ ...row, failed: 1, notes: ['jest ended without results'] }));
  }
  for (const { name, status, message, startTime, endTime, assertionResults } of JSON.parse(
    fs.readFileSync(file, 'utf8'),
  ).testResults) {
    const row = rows.find((one) => one.name === suiteOf(path.relative(root, name)));
    if (!row) continue;
    const count = (wanted) => assertionResults.filter((result) => wanted.includes(result.status)).length;
    const skipped = count(['pending', 'skipped', 'disabled', 'todo']);
    const failures = assertionResults.filter((result) => result.status === 'failed');
    const failed = failures.length;
    row.passed += count(['passed']);
    row.failed += failed + skipped;
    row.seconds += (endTime - startTime) / 1000;
    for (const { fullName } of failures.slice(0, NAMED)) row.notes.push(`${path.relative(root, name)}: ${fullName}`);
    if (failed > NAMED) row.notes.push(`${path.relative(root, name)}: and ${failed - NAMED} more`);
    if (skipped > 0) row.notes.push(`${skipped} skipped in ${path.relative(root, name)}`);
    if (status === 'failed' && failed === 0) {
      row.failed += 1;
      row.notes.push(`${path.relative(root, name)}: ${firstLine(message)}`);
    }
  }
  for (const row of rows) {
    if (row.passed + row.failed > 0) continue;
    row.failed = 1;
    row.notes.push('no test was found');
  }
  return rows;
}

function suiteOf(file) {
  const folder = /^test[\\/]([^\\/]+)/.exec(file)?.[1];
  return folder && suites.includes(folder) ? folder : 'unit';
}

function firstLine(message = '') {
  const lines = message.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('●')) ?? 'the file failed';
}

/** The summary for people, with the lines that say what was left out, ending in the line that machines read. */
export function summary(rows, leftOut = []) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, passed, failed, seconds, notes, isSuite }) => {
    const result = isSuite ? `${passed} passed, ${failed} failed` : failed > 0 ? 'failed' : 'ok';
    return [
      `  ${name.padEnd(width)}   ${`${seconds.toFixed(1)} s`.padStart(8)}   ${result}`,
      ...(notes ?? []).map((note) => `      ${note}`),
    ].join('\n');
  });
  const sum = (key) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  if (leftOut.length > 0) lines.push('', ...leftOut);
  return `\n${lines.join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed\n`;
}
