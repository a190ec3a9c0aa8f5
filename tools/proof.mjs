// `npm run proof`: the long runs at full size (60 minutes at most); `npm test` holds small samples of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { status } = spawnSync(process.execPath, [path.join(root, 'tools', 'test.mjs'), 'isolation', 'faults'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, STEPWELL_PROOF: '1' },
});
process.exitCode = status ?? 1;
