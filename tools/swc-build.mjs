// Compiles the node side of the monorepo to dist/<same path>; aliases become relative paths because dist mirrors the tree.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile, copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { transformFile } = require('@swc/core');
const { swcOptions } = require('./swc-options.cjs');

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sources = [
  'apps/api',
  'apps/worker',
  'libs/kernel',
  'libs/platform',
  'libs/delivery',
  'libs/domain',
  'migrations',
  'tools',
  'bench',
];

const files = [];
for (const source of sources) {
  const folder = path.join(root, source);
  if (!existsSync(folder)) continue;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) files.push(path.join(entry.parentPath, entry.name));
  }
  await rm(path.join(root, 'dist', source), { recursive: true, force: true });
}

for (const file of files) {
  const target = path.join(root, 'dist', path.relative(root, file));
  if (/\.(spec|d)\.ts$/.test(file)) continue;
  if (file.endsWith('.ts')) {
    const { code, map } = await transformFile(file, { ...swcOptions(), filename: file });
    const output = target.replace(/\.ts$/, '.js');
    await mkdir(path.dirname(output), { recursive: true });
    await writeFile(output, `${code}\n//# sourceMappingURL=${path.basename(output)}.map\n`);
    await writeFile(`${output}.map`, map);
  } else if (/\.(sql|json)$/.test(file) && !file.endsWith('project.json')) {
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(file, target);
  }
}
// What the pages ask for, by id: the API knows these words, and in production no others.
await mkdir(path.join(root, 'dist/apps/api/documents'), { recursive: true });
for (const app of ['clinician', 'admin', 'patient']) {
  const target = path.join(root, `dist/apps/api/documents/${app}.json`);
  await copyFile(path.join(root, `apps/${app}/gql/persisted-documents.json`), target);
}
process.stdout.write(`compiled ${files.length} files to dist/\n`);
