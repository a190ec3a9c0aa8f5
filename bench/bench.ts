/** One database of the throw-away cluster: migrated, with BullMQ's schema, empty. */
export interface BenchDatabase {
  urls: Record<'superuser' | 'owner' | 'rw' | 'relay' | 'jobs' | 'readonly', string>;
  /** The key that tenant contexts are signed with. */
  contextSecret: string;
}

/** A process that a bench started; it ends with the bench at the latest. */
export interface BenchProcess {
  /** Of the root of its process tree, for `cpuSeconds`. */
  readonly pid: number;
  lastLines(count?: number): string;
  stop(): Promise<unknown>;
}

/** What the runner gives to every bench. */
export interface BenchHost {
  /** Pairs of measurements to take, ours and theirs in turns: three or more, one in a smoke run. */
  readonly rounds: number;
  /** A smoke run proves that the bench still works and its answers are equal: tiny sizes, figures mean nothing. */
  readonly isSmoke: boolean;
  /** What `--due`, `--tenants` and `--future` name; a bench without such sizes does not look. */
  readonly sizes: Partial<Record<'due' | 'tenants' | 'future', number>>;
  /**
   * A new database, on a cluster that syncs every commit to disk where `durable`, else on one that never does. Processes
   * must run in its `environment`; only in `test`, which is the default, the product's clock can be moved.
   */
  database(options: { durable: boolean; environment?: 'production' | 'test' }): Promise<BenchDatabase>;
  /** Process id of the server behind a database, the root of its process tree, for `cpuSeconds`. */
  serverPid(options: { durable: boolean }): number;
  /** The address of a Redis that keeps nothing. */
  redis(): Promise<string>;
  /** A free port of 127.0.0.1. */
  freePort(): Promise<number>;
  /**
   * Starts `node ...args` in the root of the clone and, with `readyUrl`, waits until that answers 200.
   * @throws Error with the last lines of a process that ends before it is ready
   */
  start(input: { name: string; args: string[]; env: Record<string, string>; readyUrl?: string }): Promise<BenchProcess>;
  /** Node's options of a worker as it ships. */
  readonly workerOptions: readonly string[];
  /** Tells the person what goes on. */
  say(line: string): void;
}

/** One line of the table: the figures of ours and of what it is compared with, one of each per round, in order. */
export interface BenchRow {
  what: string;
  unit: string;
  ours: readonly number[];
  theirs: readonly number[];
}

/** What a bench found. */
export interface BenchResult {
  name: string;
  /** What ours is compared with. */
  against: string;
  rows: readonly BenchRow[];
  /** For the last line of `--json`, e.g. `{caseloadToLimit: 0.3}`. */
  ratios: Readonly<Record<string, number>>;
  /** Sentences below the table: sizes, versions of peers, what the figures leave out. */
  notes?: readonly string[];
}

/**
 * The `run` that every `bench/<name>/<name>.bench.ts` exports; `bench/run.mjs` names them all.
 * @throws Error when ours and theirs do not answer alike: such figures compare nothing
 */
export type Bench = (host: BenchHost) => Promise<BenchResult>;
