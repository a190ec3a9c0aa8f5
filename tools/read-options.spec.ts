import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

describe('a command that does not know an option', () => {
  it.each(['bench/run.mjs', 'tools/faults.mjs', 'tools/visual.mjs', 'tools/proof.mjs'])(
    '%s says how it is used',
    (command) => {
      const { status, stderr } = spawnSync(process.execPath, [path.join(root, command), '--jsn'], { encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^\nUnknown option '--jsn'\.\nUsage: npm run /);
      expect(stderr).not.toContain('    at ');
    },
  );
});
