// `npm run proof`: the long runs at full size (60 minutes at most); `npm test` holds small samples of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const run = (env, ...args) =>
  spawnSync(
    process.execPath,
    args.map((arg) => (arg.endsWith('.mjs') ? path.join(root, 'tools', arg) : arg)),
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    },
  ).status === 0;

const suites = run({ STEPWELL_PROOF: '1' }, 'test.mjs', 'isolation', 'faults', 'bench', 'journeys');
const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');
const forms = run({ STEPWELL_PROOF: '1' }, jest, '--selectProjects', 'db', '--testPathPatterns', 'bad-input');
const images = run({}, 'image-steps.mjs');
process.exitCode = suites && forms && images ? 0 : 1;
