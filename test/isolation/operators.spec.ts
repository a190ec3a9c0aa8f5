import { Client } from 'pg';
import { systemContext } from '@stepwell/kernel/context';
import { signContext, signOperator } from '@stepwell/platform/database/signed-context';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';
import { readTenantTables, relayTables, type TenantTable } from './catalog';
import { contextCases, patientOfA } from './contexts';
import { A, fillTables } from './fill-tables';

const functions = [
  'select app.operator_id()',
  'select app.operator_name()',
  'select * from app.operator_organizations()',
  `select app.operator_create('X', 'Messages', 'isolation')`,
  `select app.operator_suspend('${A.organization}', 'x', 'isolation')`,
  `select app.operator_resume('${A.organization}', 'x', 'isolation')`,
  'select * from app.operator_erasures()',
  `select app.operator_reinvite('${A.organization}', 'isolation')`,
  `select app.operator_ask_erasure('${A.organization}', 'x', 'never_used', 'x', 'isolation')`,
  `select app.operator_erase('${A.organization}', 'isolation')`,
  `select app.operator_open_export('${A.organization}', 'x', 'isolation')`,
  `select app.operator_close_export('${A.organization}', 'x', 'isolation')`,
];

describe('an operator of the installation', () => {
  let database: TestDatabase;
  let superuser: Client;
  let tables: TenantTable[];
  let asOperator: string;
  const clients = new Map<string, Client>();

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = await open(database.urls.superuser);
    tables = await readTenantTables(superuser);
    await fillTables(superuser, tables);
    for (const role of ['rw', 'relay', 'jobs', 'readonly', 'owner'] as const)
      clients.set(role, await open(database.urls[role]));
    const { rows } = await superuser.query<{ id: string }>(
      `insert into accounts (email_digest) values ('x') returning id`,
    );
    const operatorId = rows[0]!.id;
    await superuser.query(`insert into operators (account_id, display_name) values ($1, 'Operator')`, [operatorId]);
    const frame = { kind: 'operator', operatorId, sessionId: operatorId, requestId: 'isolation' } as const;
    asOperator = signOperator(frame, database.contextSecret);
  });

  afterAll(async () => {
    await Promise.all([superuser, ...clients.values()].map((client) => client.end()));
    await database.drop();
  });

  /** Rows that a statement reached under a context, or the code of its refusal; always rolled back. */
  async function attempt(role: string, setting: string, sql: string): Promise<number | string> {
    const client = clients.get(role)!;
    await client.query('begin');
    try {
      await client.query(`select set_config('app.ctx', $1, true)`, [setting]);
      return (await client.query(sql)).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
    }
  }

  it('sees no row of any tenant’s table, and changes none, as any role', async () => {
    const reached: string[] = [];
    for (const role of clients.keys()) {
      for (const { name } of tables) {
        // The relay carries ids and times of everybody, whatever the context.
        if (role === 'relay' && relayTables.includes(name)) continue;
        for (const sql of [
          `select from ${name}`,
          `update ${name} set organization_id = organization_id`,
          `delete from ${name}`,
        ]) {
          const answer = await attempt(role, asOperator, sql);
          if (answer !== 0 && answer !== '42501') reached.push(`${role}: ${sql}: ${answer}`);
        }
      }
    }
    expect(reached).toEqual([]);
    expect(tables.length).toBeGreaterThan(100);
  });

  it('enters no organization', async () => {
    for (const door of ['ctx.enter', 'ctx.enter_to_hear']) {
      expect(await attempt('rw', '', `select ${door}('${asOperator}')`)).toMatch(/^SW00[12]$/);
    }
  });

  it('is who a verified context names, and nobody else', async () => {
    for (const sql of functions) expect([sql, typeof (await attempt('rw', asOperator, sql))]).toEqual([sql, 'number']);
    const unknown = { kind: 'operator', operatorId: A.row, sessionId: A.row, requestId: 'isolation' } as const;
    const refused = [
      ...contextCases(database.contextSecret).map(({ setting }) => setting ?? ''),
      patientOfA(database.contextSecret),
      signContext(systemContext(A.organization, 'isolation', 'isolation'), database.contextSecret),
      signOperator(unknown, database.contextSecret),
      signOperator(unknown, 'x'.repeat(40)),
      asOperator.replace(/[0-9a-f]{64}$/, 'f'.repeat(64)),
    ];
    for (const setting of refused) {
      for (const sql of functions)
        expect([sql, await attempt('rw', setting, sql)]).toEqual([sql, expect.stringMatching(/^SW00[12]$/)]);
    }
  });

  it('is asked for by the API alone, which cannot write an act by itself', async () => {
    for (const role of ['relay', 'jobs', 'readonly']) {
      for (const sql of functions)
        expect([role, sql, await attempt(role, asOperator, sql)]).toEqual([role, sql, '42501']);
    }
    const note = `select app.note_operator_act('${A.organization}', 'resume', 'x', 'isolation')`;
    expect(await attempt('rw', asOperator, note)).toBe('42501');
    expect(await attempt('rw', asOperator, `select app.erase_rows('${A.organization}', 10)`)).toBe('42501');
    expect(await attempt('owner', asOperator, `select app.erase_rows('${A.organization}', 10)`)).toBe('42501');
  });
});

async function open(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('set idle_in_transaction_session_timeout = 0');
  return client;
}
