import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startGuarded } from './guarded-process.mjs';

describe('a guarded process', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guarded-'));
  const logFile = path.join(folder, 'log');
  const node = (script: string): { command: string; args: string[] } => ({
    command: process.execPath,
    args: ['-e', script],
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  function isAlive(pid: number): boolean {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  }

  async function firstLine(file: string): Promise<string> {
    for (let tries = 0; tries < 200; tries += 1) {
      if (existsSync(file) && readFileSync(file, 'utf8').includes('\n')) return readFileSync(file, 'utf8').trim();
      await pause(50);
    }
    throw new Error('nothing was written');
  }

  async function untilGone(pid: number): Promise<boolean> {
    for (let tries = 0; tries < 200 && isAlive(pid); tries += 1) await pause(50);
    return !isAlive(pid);
  }

  it('says how the command ended', async () => {
    const member = startGuarded({ ...node('console.log("last words"); process.exit(7)'), logFile });
    expect(await member.exited).toMatchObject({ code: 7 });
    expect(member.lastLines()).toBe('last words');
    expect(member.isRunning()).toBe(false);
  });

  it('lets the command end in its own way', async () => {
    const member = startGuarded({
      ...node('process.on("SIGTERM", () => process.exit(3)); setInterval(() => {}, 1e6); console.log("up")'),
      logFile,
    });
    await firstLine(logFile);
    expect(await member.stop()).toMatchObject({ code: 3 });
  });

  it('ends a command that does not listen, after its grace', async () => {
    const member = startGuarded({
      ...node('process.on("SIGTERM", () => {}); setInterval(() => {}, 1e6); console.log("up")'),
      logFile,
      graceSeconds: 1,
    });
    await firstLine(logFile);
    expect(await member.stop()).toMatchObject({ code: 137 });
  });

  it('stops the command and deletes its folder when its starter is killed', async () => {
    const doomed = mkdtempSync(path.join(folder, 'doomed-'));
    const script = `
      import { startGuarded } from ${JSON.stringify(path.join(__dirname, 'guarded-process.mjs'))};
      startGuarded({ command: process.execPath, args: ['-e', 'console.log(process.pid); setInterval(() => {}, 1e6)'],
        logFile: ${JSON.stringify(path.join(folder, 'pid'))}, deleteAfter: ${JSON.stringify(doomed)} });
      setInterval(() => {}, 1e6);`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    const pid = Number(await firstLine(path.join(folder, 'pid')));
    expect(isAlive(pid)).toBe(true);
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    expect(await untilGone(pid)).toBe(true);
    for (let tries = 0; tries < 100 && existsSync(doomed); tries += 1) await pause(50);
    expect(existsSync(doomed)).toBe(false);
  });

  it('leaves no shell or sleep behind', async () => {
    const member = startGuarded({
      ...node('setInterval(() => {}, 1e6); console.log("up")'),
      logFile,
      graceSeconds: 600,
    });
    await firstLine(logFile);
    await member.stop();
    await pause(100);
    const groups = execFileSync('ps', ['-A', '-o', 'pgid=,stat='], { encoding: 'utf8' }).split('\n');
    expect(groups.filter((line) => line.trim().startsWith(`${member.pid} `) && !/ Z/.test(line))).toEqual([]);
  });
});
