import { migrate, migrateDown, migrationNames, appliedMigrations } from '@stepwell/platform/database/migrate';
import { DataSource } from 'typeorm';

/** `migrate up | down | status`, as the owner of the schema. */
async function main(): Promise<void> {
  const command = process.argv[2] ?? 'up';
  const ownerUrl = needed('DATABASE_OWNER_URL');
  if (command === 'up') {
    const done = await migrate({
      ownerUrl,
      contextSecret: needed('CONTEXT_SECRET'),
      environment: process.env['NODE_ENV'] ?? 'development',
    });
    print(done.length === 0 ? 'The schema is up to date.' : `Applied: ${done.join(', ')}`);
  } else if (command === 'down') {
    print(`Taken back: ${(await migrateDown(ownerUrl)) ?? 'nothing'}`);
  } else if (command === 'status') {
    const source = await new DataSource({ type: 'postgres', url: ownerUrl, logging: false }).initialize();
    const applied = new Set(await appliedMigrations(source).catch(() => []));
    await source.destroy();
    for (const name of migrationNames()) print(`${applied.has(name) ? 'applied' : 'pending'}  ${name}`);
  } else {
    throw new Error('Usage: migrate up | down | status');
  }
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing (see .env.example)`);
  return value;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
