import { execFile } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const ports = path.join(__dirname, 'ports.mjs');
const asking = `
  import { freePort } from ${JSON.stringify(ports)};
  const found = [];
  for (let at = 0; at < 25; at += 1) found.push(await freePort());
  console.log(JSON.stringify(found));
`;

/** The ports that a process of its own is given. */
async function askElsewhere(): Promise<number[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', asking]);
  return JSON.parse(stdout) as number[];
}

describe('a free port', () => {
  it('is given to one process alone, can be listened on, and is none that connections are given', async () => {
    const given = (await Promise.all([askElsewhere(), askElsewhere(), askElsewhere()])).flat();
    expect(new Set(given).size).toBe(75);
    expect(Math.min(...given)).toBeGreaterThan(10_080);
    expect(Math.max(...given)).toBeLessThan(32_000);
    const server = net.createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(given[0], '127.0.0.1', resolve);
    });
    await new Promise((resolve) => server.close(resolve));
  });
});
