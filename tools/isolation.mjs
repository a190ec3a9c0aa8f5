// `npm run isolation`: every table and every operation against another organization. With --json the last line is
// {"statements","operations","leaks"}.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

await ensureInstalled();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stepwell-isolation-'));
const file = path.join(folder, 'counts.ndjson');

const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, '--ci', '--selectProjects', 'isolation'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, NODE_ENV: 'test', STEPWELL_ISOLATION_REPORT: file },
});

const counts = { statements: 0, operations: 0, leaks: 0 };
const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
for (const line of lines) {
  const part = JSON.parse(line);
  for (const name of Object.keys(counts)) counts[name] += part[name] ?? 0;
}
fs.rmSync(folder, { recursive: true, force: true });

console.log(`\nstatements  ${counts.statements}\noperations  ${counts.operations}\nleaks       ${counts.leaks}`);
if (process.argv.includes('--json')) console.log(JSON.stringify(counts));
process.exitCode = status === 0 && counts.leaks === 0 && counts.statements > 0 ? 0 : 1;
