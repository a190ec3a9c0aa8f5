// `npm run schema` writes everything that is generated: both SDL files, the web apps' types, migrations/schema.sql.
// `npm run schema -- --check` writes nothing and says what is out of date (schema.sql is compared by its own test).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const stale = [];

const node = (...args) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

function keep(file, text) {
  const target = path.join(root, file);
  const before = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  if (before === text) return;
  if (check) stale.push(file);
  else fs.writeFileSync(target, text);
}

function snapshot(folder) {
  const files = fs.readdirSync(path.join(root, folder)).filter((file) => /\.(ts|json)$/.test(file));
  return new Map(
    files.map((file) => [path.join(folder, file), fs.readFileSync(path.join(root, folder, file), 'utf8')]),
  );
}

node('tools/swc-build.mjs');
for (const surface of ['staff', 'patient']) {
  keep(`apps/api/${surface}.schema.graphql`, node('dist/apps/api/src/print-schema.js', surface));
}

const folders = ['clinician', 'admin', 'patient'].map((app) => `apps/${app}/gql`);
const before = new Map(folders.flatMap((folder) => [...snapshot(folder)]));
node('node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts');
for (const [file, text] of folders.flatMap((folder) => [...snapshot(folder)])) {
  if (before.get(file) === text) continue;
  if (check) {
    stale.push(file);
    fs.writeFileSync(path.join(root, file), before.get(file) ?? '');
  }
}

if (!check) {
  const { startTestCluster, TEMPLATE } = await import('../test/support/cluster.mjs');
  const cluster = await startTestCluster();
  const url = new URL(cluster.superuserUrl);
  url.pathname = `/${TEMPLATE}`;
  const { renderSchema } = require('../dist/tools/render-schema.js');
  keep('migrations/schema.sql', await renderSchema(url.href));
  await cluster.stop();
}

if (stale.length > 0) {
  process.stderr.write(`Out of date, run "npm run schema": ${stale.join(', ')}\n`);
  process.exitCode = 1;
}
