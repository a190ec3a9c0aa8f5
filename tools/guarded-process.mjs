import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const guard = path.join(path.dirname(fileURLToPath(import.meta.url)), 'guard.sh');

/**
 * Starts a command in its own process group, its output in a log file, stopped even when this process is killed.
 * @param signals sent one after the other, `graceSeconds` apart, then SIGKILL
 * @param account `{uid, gid}` to run as, only for root
 * @param deleteAfter folder that is deleted when the command has ended, however that came
 * @returns `{pid, logFile, exited: Promise<{code, signal}>, isRunning(), stop(): Promise, kill(), lastLines(n)}`
 */
export function startGuarded({
  command,
  args = [],
  env = process.env,
  cwd = '/',
  logFile,
  signals = 'TERM',
  graceSeconds = 3,
  account = {},
  deleteAfter = '',
}) {
  fs.mkdirSync(path.dirname(logFile), { recursive: true, mode: 0o700 });
  const log = fs.openSync(logFile, 'w', 0o600);
  // The script goes in as text: another account need not be able to read the folder of this clone.
  const script = fs.readFileSync(guard, 'utf8');
  const child = spawn(
    '/bin/sh',
    ['-c', script, 'guard', signals, String(graceSeconds), deleteAfter, command, ...args],
    {
      cwd,
      env,
      ...account,
      detached: true,
      stdio: ['pipe', log, log],
    },
  );
  fs.closeSync(log);
  child.stdin.on('error', () => {
    // The command has ended already: nobody is left to read.
  });
  let ended = false;
  const exited = new Promise((resolve) => {
    const end = (result) => {
      ended = true;
      resolve(result);
    };
    child.once('exit', (code, signal) => end({ code, signal }));
    child.once('error', (error) => end({ code: null, signal: null, error }));
  });
  return {
    pid: child.pid,
    logFile,
    exited,
    isRunning: () => !ended,
    stop() {
      child.stdin.end();
      return exited;
    },
    kill() {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Gone already.
      }
    },
    lastLines: (count = 15) => lastLines(logFile, count),
  };
}

/** The last lines of a log file, or an empty text when there is none. */
export function lastLines(file, count) {
  try {
    return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}
