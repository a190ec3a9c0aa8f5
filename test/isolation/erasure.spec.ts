import { Client } from 'pg';
import { signOperator } from '@stepwell/platform/database/signed-context';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';
import { readTenantTables, type TenantTable } from './catalog';
import { A, B, fillTables } from './fill-tables';

/** Rows beside the tenant tables: of one person in A alone, of one in both, and of a patient's link. */
const beside = `
  insert into accounts (id, email_digest) values ('${A.row}', 'only a'), ('${B.row}', 'both');
  insert into memberships (account_id, organization_id, staff_member_id) values
    ('${A.row}', '${A.organization}', '${A.row}'), ('${B.row}', '${A.organization}', '${A.row}'),
    ('${B.row}', '${B.organization}', '${B.row}');
  insert into sessions (kind, account_id, subject_id, organization_id, token_digest, expires_at) values
    ('staff', '${A.row}', '${A.row}', '${A.organization}', 'a', 'infinity'),
    ('patient', null, '${A.row}', '${A.organization}', 'b', 'infinity'),
    ('staff', '${B.row}', '${B.row}', '${B.organization}', 'c', 'infinity');
  insert into recovery_codes (account_id, digest) values ('${A.row}', 'a'), ('${B.row}', 'b');
  insert into sign_ins (account_id, organization_id, outcome) values ('${A.row}', null, 'signed_in'), ('${B.row}', null, 'signed_in');
  insert into one_time_tokens (digest, purpose, organization_id, subject_id, expires_at) values
    ('a', 'access_link', '${A.organization}', '${A.row}', 'infinity'), ('b', 'password_reset', null, '${A.row}', 'infinity'),
    ('c', 'password_reset', null, '${B.row}', 'infinity');
  insert into phone_organizations (phone_digest, organization_id) values ('x', '${A.organization}'), ('x', '${B.organization}');
  insert into app.audit_heads (organization_id, number, hash, sealed_at) values
    ('${A.organization}', 7, 'head', now()), ('${B.organization}', 9, 'head', now());
  update sending_slots set organization_id = '${A.organization}', subject_id = '${A.row}', fence = 1, held_until = now()
    where number = 1;`;

describe('deleting an organization', () => {
  let database: TestDatabase;
  let superuser: Client;
  let rw: Client;
  let asOperator: string;
  let tenantTables: TenantTable[];

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = await open(database.urls.superuser);
    rw = await open(database.urls.rw);
    tenantTables = await readTenantTables(superuser);
    await fillTables(superuser, tenantTables);
    await superuser.query(beside);
    const { rows } = await superuser.query<{ id: string }>(
      `insert into accounts (email_digest) values ('operator') returning id`,
    );
    const operatorId = rows[0]!.id;
    await superuser.query(`insert into operators (account_id, display_name) values ($1, 'Operator')`, [operatorId]);
    asOperator = signOperator(
      { kind: 'operator', operatorId, sessionId: operatorId, requestId: 'erasure' },
      database.contextSecret,
    );
  });

  afterAll(async () => {
    await Promise.all([superuser.end(), rw.end()]);
    await database.drop();
  });

  async function asked<Value>(sql: string): Promise<Value> {
    await rw.query('begin');
    try {
      await rw.query(`select set_config('app.ctx', $1, true)`, [asOperator]);
      const { rows } = await rw.query<{ answer: Value }>(`select ${sql} as answer`);
      await rw.query('commit');
      return rows[0]!.answer;
    } catch (error) {
      await rw.query('rollback');
      throw error;
    }
  }

  /** Rows of an organization in every table that names one, from the catalogue, and what they hold. */
  async function rowsOf(organization: string): Promise<Record<string, { count: number; sum: string }>> {
    const { rows: tables } = await superuser.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
       where c.relkind in ('r', 'p') and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
         and c.relname <> all ('{operator_acts,organization_erasures,sending_slots}')`,
    );
    const found: Record<string, { count: number; sum: string }> = {};
    for (const { name } of tables) {
      const { rows } = await superuser.query<{ count: number; sum: string }>(
        `select count(*)::int as count, md5(string_agg(t::text, '' order by t::text)) as sum from ${name} t where organization_id = $1`,
        [organization],
      );
      if (rows[0]!.count > 0) found[name] = rows[0]!;
    }
    return found;
  }

  const erase = `app.operator_erase('${A.organization}', 'erasure')`;

  it('leaves no row of it in any table, what is a patient’s or an author’s alone included, and every row of the others', async () => {
    const before = await rowsOf(B.organization);
    expect(Object.keys(await rowsOf(A.organization))).toEqual(
      expect.arrayContaining([
        ...tenantTables.map(({ name }) => name),
        ...['memberships', 'sessions', 'one_time_tokens', 'phone_organizations', 'app.audit_heads'],
      ]),
    );
    // Active, suspended without an order, ordered too early: nothing happens.
    expect(await asked(erase)).toBeNull();
    await superuser.query(`update organizations set name = 'Harbor' where organization_id = $1`, [A.organization]);
    const order = (name: string) =>
      `app.operator_ask_erasure('${A.organization}', '${name}', 'handed_over', 'They left', 'erasure')`;
    expect(await asked(order('Harbor'))).toBe(false);
    await asked(`app.operator_suspend('${A.organization}', 'They left', 'erasure')`);
    expect(await asked(erase)).toBeNull();
    expect(await asked(order('Harbour'))).toBe(false);
    expect(await asked(order('Harbor'))).toBe(true);
    expect(await asked(order('Harbor'))).toBe(false);
    expect(await asked(erase)).toBeNull();
    await superuser.query(`update organization_erasures set due_at = app.now() + interval '1 minute'`);
    expect(await asked(erase)).toBeNull();
    await superuser.query('update organization_erasures set due_at = app.now()');

    const turns: (number | null)[] = [];
    do turns.push(await asked<number | null>(erase));
    while (turns.at(-1));
    expect(turns.length).toBeGreaterThan(1);
    expect(turns.at(-1)).toBe(0);
    expect(await rowsOf(A.organization)).toEqual({});
    expect(await rowsOf(B.organization)).toEqual(before);
    expect(await asked(erase)).toBeNull();
  });

  it('takes accounts along that are in no other organization, with all that lets them in', async () => {
    for (const [table, key] of [
      ['accounts', 'id'],
      ['recovery_codes', 'account_id'],
      ['sign_ins', 'account_id'],
    ] as const) {
      const { rows } = await superuser.query(`select ${key} as id from ${table} where ${key} in ($1, $2)`, [
        A.row,
        B.row,
      ]);
      expect([table, rows]).toEqual([table, [{ id: B.row }]]);
    }
    const { rows } = await superuser.query(
      `select subject_id as id from one_time_tokens where organization_id is null`,
    );
    expect(rows).toEqual([{ id: B.row }]);
    const slots = await superuser.query('select from sending_slots where number = 1');
    expect(slots.rowCount).toBe(1);
  });

  it('leaves outside who ordered it, on which ground, how much it was and how the audit log ended', async () => {
    const { rows } = await superuser.query<{ rows_deleted: Record<string, number> }>(
      `select name, ground, audit_seal, convert_from(audit_hash, 'UTF8') as hash, erased_at is not null as erased,
         rows_deleted from organization_erasures`,
    );
    expect(rows).toMatchObject([{ name: 'Harbor', ground: 'handed_over', audit_seal: 7, hash: 'head', erased: true }]);
    expect(Object.keys(rows[0]!.rows_deleted)).toEqual(
      expect.arrayContaining(['accounts', 'patients', 'step_reflections', 'counseling_notes', 'audit_events']),
    );
    const acts = await superuser.query(`select act, reason from operator_acts order by id`);
    expect(acts.rows).toEqual([
      { act: 'suspend', reason: 'They left' },
      { act: 'erase_ask', reason: 'They left' },
      { act: 'erase', reason: null },
    ]);
  });
});

async function open(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}
