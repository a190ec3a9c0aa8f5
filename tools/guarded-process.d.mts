/** A running command that cannot outlive the process that started it. */
export interface GuardedProcess {
  /** Of the guard, which leads the process group. */
  readonly pid: number;
  readonly logFile: string;
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null; error?: Error }>;
  isRunning(): boolean;
  /** Sends the signals one after the other, then SIGKILL; resolves when it has ended. */
  stop(): Promise<unknown>;
  /** Ends it at once with SIGKILL. */
  kill(): void;
  lastLines(count?: number): string;
}

export function startGuarded(options: {
  command: string;
  args?: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  logFile: string;
  signals?: string;
  graceSeconds?: number;
  account?: { uid?: number; gid?: number };
  deleteAfter?: string;
}): GuardedProcess;
