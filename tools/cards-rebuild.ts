import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { RefreshCards } from '@stepwell/domain/caseload/refresh-cards';
import { systemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';

const usage = `Usage: npm run cards:rebuild -- [--organization ID]
Makes the cards of the caseload anew, of every organization or of one. The pages are right before, meanwhile and after:
what has no card is worked out when it is shown, only slower. Needs DATABASE_URL, DATABASE_RELAY_URL and CONTEXT_SECRET.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { organization: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return print(usage);
  const source = await createDataSource({
    url: needed('DATABASE_URL'),
    entities: [],
    pool: 1,
    applicationName: 'stepwell-cards-rebuild',
  }).initialize();
  try {
    const database = new Database(source, needed('CONTEXT_SECRET'));
    const cards = new RefreshCards();
    for (const organization of values.organization ? [values.organization] : await organizations()) {
      await database.write(systemContext(organization, 'cards.rebuild', randomUUID()), (tx) => cards.all(tx));
      print(`${organization}  done`);
    }
  } finally {
    await source.destroy();
  }
}

/** Those that anything was ever done in. */
async function organizations(): Promise<Id[]> {
  const relay = new Pool({ connectionString: needed('DATABASE_RELAY_URL'), max: 1 });
  try {
    const { rows } = await relay.query<{ id: Id }>(
      'select organization_id as id from app.audit_heads union select organization_id from patient_card_marks order by 1',
    );
    return rows.map(({ id }) => id);
  } finally {
    await relay.end();
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
