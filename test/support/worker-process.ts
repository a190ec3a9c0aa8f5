import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tools/ports.mjs';
import type { TestDatabase } from './database';
import { testVariables } from './test-environment';

const root = path.resolve(__dirname, '../..');

/** How a worker is started. */
export interface WorkerOptions {
  env?: Record<string, string>;
  /** Arguments of Node itself, before the worker's file. */
  nodeOptions?: readonly string[];
}

/** A worker of the product as it ships, in a process of its own. */
export interface WorkerProcess {
  readonly process: ChildProcess;
  /** Waits until it says that it is ready; false when it ended before. */
  ready(): Promise<boolean>;
  isRunning(): boolean;
  /** Whether SIGSTOP halts it. */
  isHalted(): boolean;
  /** Waits until it logs this event. */
  logged(event: string): Promise<void>;
  /** Ends it at once, as a crash of its machine would. */
  kill(): Promise<void>;
  /** The exit code, or the signal that ended it. */
  ended(): Promise<number | string>;
}

/** Starts dist/apps/worker/src/main.js, which `npm run build` fills, on this database. */
export async function startWorkerProcess(test: TestDatabase, options: WorkerOptions): Promise<WorkerProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [...(options.nodeOptions ?? []), 'dist/apps/worker/src/main.js'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      ...testVariables(test, { MAIL_FROM: 'messages@example.org', WORKER_PORT: String(port), LOG_LEVEL: 'error' }),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    process: child,
    isRunning,
    isHalted: () => stateOf(child.pid!).startsWith('T'),
    async ready() {
      while (isRunning()) {
        const asked = fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(1_000) });
        const response = await asked.catch(() => undefined);
        await response?.body?.cancel();
        if (response?.ok) return true;
        await pause(50);
      }
      return false;
    },
    async logged(event) {
      while (!log.includes(`"msg":"${event}`)) {
        if (!isRunning()) throw new Error(`The worker ended without saying "${event}":\n${log}`);
        await pause(50);
      }
    },
    async kill() {
      if (!isRunning()) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    async ended() {
      if (isRunning()) await once(child, 'exit');
      return child.exitCode ?? child.signalCode!;
    },
  };
}

function stateOf(pid: number): string {
  return spawnSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}
