import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, type MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

const LOCK_NOT_AVAILABLE = '55P03';
const LOCK_TRIES = 8;

const folder = path.resolve(__dirname, '../../../migrations');
// Migrations are found by their file names, so they are loaded by path.
const load = createRequire(__filename);

/** Names of all migrations of this build, oldest first, as `AddPatients1795392002000`. */
export function migrationNames(): string[] {
  return migrationClasses().map((migration) => migration.name);
}

/**
 * Brings the schema up to this build as its owner, and writes what belongs to the instance: environment and the key
 * that tenant contexts are signed with. Safe to run again.
 */
export async function migrate(input: {
  ownerUrl: string;
  contextSecret: string;
  environment: string;
}): Promise<string[]> {
  return withOwner(input.ownerUrl, async (source) => {
    const before = await alreadyApplied(source);
    refuseOlder(before);
    await withPatience(() => source.runMigrations({ transaction: 'each' }));
    await source.query('grant select on schema_migrations to app_rw, app_relay, app_readonly');
    const [, kept] = await source.query<[unknown, number]>(
      `update app.instance set environment = $1 where environment <> 'production' or $1 = 'production'`,
      [input.environment],
    );
    if (kept === 0) throw new Error('This database is in production: run this with NODE_ENV=production');
    await source.query(
      `insert into ctx.signing_keys (signing_key) values (convert_to($1, 'UTF8'))
       on conflict (one) do update set signing_key = excluded.signing_key`,
      [input.contextSecret],
    );
    return (await appliedMigrations(source)).filter((name) => !before.includes(name));
  });
}

async function alreadyApplied(source: DataSource): Promise<string[]> {
  const [{ there }] = await source.query<[{ there: boolean }]>(
    `select to_regclass('schema_migrations') is not null as there`,
  );
  return there ? appliedMigrations(source) : [];
}

/** What sorts before what a database already has was never tried in that order anywhere else. */
function refuseOlder(applied: readonly string[]): void {
  const newest = Math.max(0, ...applied.map(stampOf));
  const late = migrationNames().filter((name) => !applied.includes(name) && stampOf(name) < newest);
  if (late.length === 0) return;
  throw new Error(
    `${late.join(', ')} is older than ${applied.at(-1)}, which this database already has: give it a later number`,
  );
}

function stampOf(name: string): number {
  return Number(/(?<!\d)\d+$/.exec(name)?.[0]);
}

/**
 * Tries again when a table could not be locked within two seconds: whoever waits for a lock makes everybody behind wait
 * too, so a migration gives up soon and lets the traffic pass. What was applied stays applied.
 */
async function withPatience<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
      if (code !== LOCK_NOT_AVAILABLE) throw error;
      if (tries === LOCK_TRIES) {
        throw new Error(`A table stayed locked through ${tries} tries: end what holds it and run this again`, {
          cause: error,
        });
      }
      await pause(Math.min(500 * 2 ** tries, 10_000));
    }
  }
}

/** Takes the newest migration back and returns its name, or null when there is none. */
export async function migrateDown(ownerUrl: string): Promise<string | null> {
  return withOwner(ownerUrl, async (source) => {
    const before = await appliedMigrations(source);
    await source.undoLastMigration({ transaction: 'each' });
    return before.at(-1) ?? null;
  });
}

/** Names of the migrations that a database already has, oldest first. */
export async function appliedMigrations(source: Pick<DataSource, 'query'>): Promise<string[]> {
  const rows: { name: string }[] = await source.query('select name from schema_migrations order by timestamp');
  return rows.map((row) => row.name);
}

async function withOwner<T>(url: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: migrationClasses(),
    migrationsTableName: 'schema_migrations',
    logging: false,
    poolSize: 1,
    extra: { lock_timeout: 2_000, options: '-c search_path=public' },
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

function migrationClasses(): MigrationClass[] {
  return readdirSync(folder)
    .filter((file) => /^\d{13}-[a-z-]+\.[jt]s$/.test(file))
    .sort()
    .map((file) => {
      const exported = Object.values(load(path.join(folder, file)) as Record<string, MigrationClass>);
      if (exported.length !== 1) throw new Error(`${file} must export one migration`);
      return exported[0]!;
    });
}
