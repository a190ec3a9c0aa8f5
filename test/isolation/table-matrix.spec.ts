import { randomUUID } from 'node:crypto';
import { Client, DatabaseError, type QueryResult } from 'pg';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';
import { readTenantTables, relayTables, type TenantTable } from './catalog';
import { contextCases, patientOfA, type ContextCase } from './contexts';
import { A, B, canary, fillTables, rowFor } from './fill-tables';
import { report } from './report';
import { attemptsOn, type Attempt } from './table-operations';

// Every table times every role, operation and context: their number grows with the product.
jest.setTimeout(600_000);

describe('another organization’s rows', () => {
  let database: TestDatabase;
  let superuser: Client;
  let tables: TenantTable[];
  const clients = new Map<string, Client>();

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = await open(database.urls.superuser);
    tables = await readTenantTables(superuser);
    await fillTables(superuser, tables);
    for (const role of ['rw', 'relay', 'jobs', 'readonly'] as const) clients.set(role, await open(database.urls[role]));
  });

  afterAll(async () => {
    await Promise.all([superuser, ...clients.values()].map((client) => client.end()));
    await database.drop();
  });

  it('are out of reach for every table, operation, role and context', async () => {
    const before = await checksums(superuser, tables);
    const leaks: string[] = [];
    let statements = 0;
    for (const [role, client] of clients) {
      for (const context of contextCases(database.contextSecret)) {
        for (const table of tables) {
          for (const attempt of attemptsOn(table)) {
            statements += 1;
            if (await leaksRow(client, context, attempt, role, table)) {
              leaks.push(`${role}, ${context.name}: ${attempt.name} on ${table.name}`);
            }
          }
        }
      }
      await client.query('rollback');
    }
    report({ statements, leaks: leaks.length });
    expect(leaks).toEqual([]);
    expect(statements).toBeGreaterThan(5_000);
    expect(await checksums(superuser, tables)).toEqual(before);
  });

  it('leave the rightful owner’s rows in sight, so that the matrix proves something', async () => {
    const client = clients.get('rw')!;
    const context = contextCases(database.contextSecret).find(({ name }) => name === 'A')!;
    const asStaff = contextCases(database.contextSecret).find(({ name }) => name === 'A, as staff of A')!;
    const empty: string[] = [];
    for (const table of tables) {
      await client.query('begin');
      // What its author alone reads is shown to a person only.
      const { rows: authored } = await client.query(
        `select from pg_policies where tablename = $1 and policyname = $1 || '_author'`,
        [table.name],
      );
      // What belongs to the patient alone is in nobody else's sight.
      const { rows: own } = await client.query(
        `select from pg_policies where tablename = $1 and policyname = $1 || '_reach_select' and qual not like '%ctx.reach()%'`,
        [table.name],
      );
      await client.query(`select set_config('app.ctx', $1, true)`, [
        own.length > 0 ? patientOfA(database.contextSecret) : (authored.length > 0 ? asStaff : context).setting,
      ]);
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${table.name} t`);
      await client.query('rollback');
      if (!rows.some(({ row }) => row.includes(A.organization))) empty.push(table.name);
    }
    expect(empty).toEqual([]);
  });

  it('stay out of reach on a connection that served another organization before', async () => {
    const client = clients.get('rw')!;
    for (const ending of ['commit', 'rollback']) {
      await client.query('begin');
      await client.query(`select set_config('app.ctx', $1, true)`, [
        contextCases(database.contextSecret).at(-1)!.setting,
      ]);
      await client.query('select count(*) from patients');
      await client.query(ending);
      const left = await client.query<{ left: string | null }>(
        `select nullif(current_setting('app.ctx', true), '') as left`,
      );
      expect(left.rows[0]!.left).toBeNull();
      expect((await client.query('select from patients')).rowCount).toBe(0);
    }
  });

  it('all move, of every table that names a patient, when two charts become one', async () => {
    const surviving = 'aaaaaaaa-0000-4000-8000-0000000000ee';
    const patients = tables.find(({ name }) => name === 'patients')!;
    const named = tables.filter(({ columns }) => columns.some(({ name }) => name === 'patient_id'));
    await superuser.query('set session_replication_role = replica');
    const row = { ...rowFor(patients, A, surviving), facility_id: A.row, submit_id: surviving };
    const names = Object.keys(row);
    await superuser.query(
      `insert into patients (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(row),
    );
    // The row that the matrix put in tells of an earlier merge of two other charts.
    await superuser.query('update patient_merges set losing_id = $1, moved_at = now()', [surviving]);
    await superuser.query('set session_replication_role = origin');
    const asStaff = contextCases(database.contextSecret).find(({ name }) => name === 'A, as staff of A')!;
    const client = clients.get('rw')!;
    const merge = async (losing: string, into: string, setting = asStaff.setting): Promise<unknown> => {
      await client.query('begin');
      try {
        await client.query(`select set_config('app.ctx', $1, true)`, [setting]);
        await client.query('select app.merge_charts($1, $2, $3, $4)', [losing, into, '[]', randomUUID()]);
        await client.query('commit');
        return 'merged';
      } catch (thrown) {
        await client.query('rollback');
        return (thrown as { code?: string }).code;
      }
    };
    expect(await merge(A.row, surviving, patientOfA(database.contextSecret))).toBe('42501');
    expect(await merge(B.row, surviving)).not.toBe('merged');
    expect(await merge(A.row, B.row)).not.toBe('merged');
    expect(await merge(A.row, surviving)).toBe('merged');
    const left: string[] = [];
    for (const { name } of named) {
      const { rows } = await superuser.query<{ patientId: string }>(
        `select patient_id as "patientId" from ${name} where organization_id = $1 and id = $2`,
        [A.organization, A.row],
      );
      if (rows[0]?.patientId !== surviving) left.push(name);
    }
    expect(left).toEqual([]);
    expect(named.length).toBeGreaterThan(50);
    const { rows } = await superuser.query('select from patients where organization_id = $1 and id = $2', [
      A.organization,
      A.row,
    ]);
    expect(rows).toEqual([]);
  });
});

/**
 * Runs one attempt and says whether it showed or took anything of B. It goes as one message, because the matrix has
 * tens of thousands of attempts; each begins by rolling back the one before it.
 */
async function leaksRow(
  client: Client,
  context: ContextCase,
  attempt: Attempt,
  role: string,
  table: TenantTable,
): Promise<boolean> {
  const statements = [
    'rollback',
    'begin',
    ...(context.setting === null
      ? []
      : [`select set_config('app.ctx', ${client.escapeLiteral(context.setting)}, true)`]),
    attempt.sql.replaceAll(/\$(\d+)/g, (_, hole: string) => literal(client, attempt.values[Number(hole) - 1])),
  ];
  const message = [...statements, ...(attempt.name.startsWith('point') ? ['set constraints all immediate'] : [])];
  try {
    const results = (await client.query(message.join('; '))) as unknown as QueryResult[];
    const result = results[statements.length - 1]!;
    const shown = JSON.stringify(result.rows);
    // The relay carries every organization's outbox and due work: ids and times, which is all that stands there.
    if (role === 'relay' && relayTables.includes(table.name)) return false;
    return shown.includes(canary(B)) || shown.includes(B.organization) || changed(result.command, result.rowCount);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return false;
  }
}

/** A value as text of a statement, without a type, as a parameter has none. */
function literal(client: Client, value: unknown): string {
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  return client.escapeLiteral(
    Array.isArray(value) ? `{${value.map((one) => `"${String(one)}"`).join(',')}}` : String(value),
  );
}

/** A write that found a row is a leak: nothing an attempt writes may succeed. */
function changed(command: string, rowCount: number | null): boolean {
  return (
    ['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'TRUNCATE'].includes(command) &&
    (command === 'TRUNCATE' || (rowCount ?? 0) > 0)
  );
}

async function checksums(client: Client, tables: readonly TenantTable[]): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const table of tables) {
    const { rows } = await client.query<{ sum: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${table.name} t where organization_id = $1`,
      [B.organization],
    );
    sums[table.name] = rows[0]!.sum;
  }
  return sums;
}

async function open(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  // A machine that stands still for a while must not end the matrix.
  await client.query('set idle_in_transaction_session_timeout = 0');
  // Each attempt of the matrix begins with a rollback, which warns where nothing is open.
  await client.query('set client_min_messages = error');
  return client;
}
