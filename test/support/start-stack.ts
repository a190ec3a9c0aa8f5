import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startGuarded, type GuardedProcess } from '../../tools/guarded-process.mjs';
import { freePort } from '../../tools/ports.mjs';
import { createTestDatabase, type TestDatabase } from './database';

const root = path.resolve(__dirname, '../..');
const READY_WITHIN_MS = 60_000;
const files = {
  staff: 'dist/apps/api/src/main.staff.js',
  patient: 'dist/apps/api/src/main.patient.js',
  worker: 'dist/apps/worker/src/main.js',
  inbox: 'tools/inbox.mjs',
} as const;

/** A process of the product, or the inbox that takes its messages. */
export type StackProcess = keyof typeof files;

/** A mail or text as the inbox shows it. */
export interface InboxMessage {
  id: string;
  kind: 'mail' | 'text';
  to: string;
  from: string;
  subject: string;
  text: string;
  /** ISO instant of arrival, on the machine's clock. */
  at: string;
  headers: Record<string, string>;
}

/** The built product as real processes on free ports, over a test database of its own. */
export interface Stack {
  database: TestDatabase;
  staffUrl: string;
  patientUrl: string;
  workerUrl: string;
  inboxUrl: string;
  /** What the processes were started with, owner of the schema included, for tools such as the demo data. */
  env: NodeJS.ProcessEnv;
  /** Starts a process that was stopped or killed (or never started) and waits until it is ready. */
  start(name: StackProcess, env?: Record<string, string>): Promise<void>;
  /** Asks a process to end and waits until it has. */
  stopProcess(name: StackProcess): Promise<void>;
  /** Ends a process at once, as a crash of the machine would. */
  kill(name: StackProcess): Promise<void>;
  /** Runs a built tool, e.g. `dist/tools/demo/seed.js`, to its end. */
  runTool(file: string, ...args: string[]): Promise<void>;
  /** Everything that was sent, newest first. */
  messages(): Promise<InboxMessage[]>;
  /** Waits until a message fits, and returns it. */
  waitForMessage(fits: (message: InboxMessage) => boolean, withinMs?: number): Promise<InboxMessage>;
  /** Moves the product's clock to noon of the next day. */
  skipToTomorrow(): Promise<Date>;
  /** Last lines that a process wrote. */
  lastLines(name: StackProcess, count?: number): string;
  /** Stops everything and drops the database; for afterAll. */
  stop(): Promise<void>;
}

/** Starts the named processes (all of them by default) from dist/, which `npm run build` fills. */
export async function startStack(
  options: { processes?: StackProcess[]; env?: Record<string, string> } = {},
): Promise<Stack> {
  const database = await createTestDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwell-stack-'));
  const ports = {
    staff: await freePort(),
    patient: await freePort(),
    worker: await freePort(),
    inbox: await freePort(),
  };
  const smtpPort = await freePort();
  const url = (name: StackProcess): string => `http://localhost:${ports[name]}`;
  const env = { ...stackEnvironment({ database, ports, smtpPort, folder }), ...options.env };
  const running = new Map<StackProcess, GuardedProcess>();

  const start = async (name: StackProcess, more: Record<string, string> = {}): Promise<void> => {
    const logFile = path.join(folder, `${name}.log`);
    const owned = { ...env, ...more };
    // Only the inbox may move the product's clock; the product's own processes never see the owner's URL.
    if (name !== 'inbox') delete owned['DATABASE_OWNER_URL'];
    const member = startGuarded({ command: process.execPath, args: [files[name]], cwd: root, env: owned, logFile });
    running.set(name, member);
    await waitUntilReady(name, member, `http://127.0.0.1:${ports[name]}/readyz`);
  };
  const stopProcess = async (name: StackProcess): Promise<void> => {
    await running.get(name)?.stop();
  };
  const messages = async (): Promise<InboxMessage[]> =>
    (await (await fetch(`${url('inbox')}/messages.json`)).json()) as InboxMessage[];
  const stop = async (): Promise<void> => {
    await Promise.all([...running.keys()].map(stopProcess));
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    await Promise.all((options.processes ?? (Object.keys(files) as StackProcess[])).map((name) => start(name)));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    database,
    staffUrl: url('staff'),
    patientUrl: url('patient'),
    workerUrl: url('worker'),
    inboxUrl: url('inbox'),
    env,
    start,
    stopProcess,
    async kill(name) {
      running.get(name)?.kill();
      await running.get(name)?.exited;
    },
    async runTool(file, ...args) {
      const logFile = path.join(folder, `${path.basename(file)}.log`);
      const tool = startGuarded({ command: process.execPath, args: [file, ...args], cwd: root, env, logFile });
      const { code } = await tool.exited;
      if (code !== 0) throw new Error(`${file} failed:\n${tool.lastLines(20)}`);
    },
    messages,
    async waitForMessage(fits, withinMs = 20_000) {
      const deadline = Date.now() + withinMs;
      while (Date.now() < deadline) {
        const found = (await messages()).find(fits);
        if (found) return found;
        await pause(100);
      }
      throw new Error(
        `No such message arrived within ${withinMs} ms; subjects: ${(await messages()).map((m) => m.subject).join(', ')}`,
      );
    },
    async skipToTomorrow() {
      const response = await fetch(`${url('inbox')}/skip`, { method: 'POST', headers: { accept: 'application/json' } });
      if (!response.ok) throw new Error(`The clock did not move: ${await response.text()}`);
      return new Date(((await response.json()) as { now: string }).now);
    },
    lastLines: (name, count) => running.get(name)?.lastLines(count) ?? '',
    stop,
  };
}

function stackEnvironment(input: {
  database: TestDatabase;
  ports: Record<StackProcess, number>;
  smtpPort: number;
  folder: string;
}): NodeJS.ProcessEnv {
  const { database, ports, smtpPort, folder } = input;
  return {
    PATH: process.env['PATH'],
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    STAFF_PORT: String(ports.staff),
    PATIENT_PORT: String(ports.patient),
    WORKER_PORT: String(ports.worker),
    INBOX_PORT: String(ports.inbox),
    SMTP_PORT: String(smtpPort),
    PUBLIC_STAFF_URL: `http://localhost:${ports.staff}`,
    PUBLIC_PATIENT_URL: `http://localhost:${ports.patient}`,
    DATABASE_URL: database.urls.rw,
    DATABASE_OWNER_URL: database.urls.owner,
    DATABASE_RELAY_URL: database.urls.relay,
    JOBS_DATABASE_URL: database.urls.jobs,
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    SMS_URL: `http://127.0.0.1:${ports.inbox}/twilio`,
    SMS_ACCOUNT_SID: 'AC00000000000000000000000000000000',
    SMS_AUTH_TOKEN: randomBytes(16).toString('hex'),
    SMS_FROM: '+15005550006',
    CONTEXT_SECRET: database.contextSecret,
    IDENTITY_SECRET: randomBytes(32).toString('hex'),
    WEB_ROOT: path.join(root, 'dist/apps'),
    DATA_DIR: folder,
  };
}

async function waitUntilReady(name: string, member: GuardedProcess, url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (!member.isRunning()) throw new Error(`The ${name} has ended:\n${member.lastLines(30)}`);
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await pause(100);
  }
  throw new Error(`The ${name} was not ready within ${READY_WITHIN_MS} ms:\n${member.lastLines(30)}`);
}
