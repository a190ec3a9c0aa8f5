import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DataSource, type MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

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
    const done = await source.runMigrations({ transaction: 'each' });
    await source.query('grant select on schema_migrations to app_rw, app_relay, app_readonly');
    await source.query('update app.instance set environment = $1', [input.environment]);
    await source.query(
      `insert into ctx.signing_keys (signing_key) values (convert_to($1, 'UTF8'))
       on conflict (one) do update set signing_key = excluded.signing_key`,
      [input.contextSecret],
    );
    return done.map((migration) => migration.name);
  });
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
