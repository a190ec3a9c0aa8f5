import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client, Pool } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { AuditLogService } from '@stepwell/domain/audit-log/audit-log.service';
import { AnchorAudit } from '@stepwell/platform/audit/anchor-audit';
import type { AuditHead, CheckedStretch } from '@stepwell/platform/audit/audit-chain';
import type { Environment } from '@stepwell/platform/config/environment';
import { Log } from '@stepwell/platform/telemetry/log';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';

describe('the chain of the audit log', () => {
  const service = new AuditLogService();
  let host: TestHost;
  let relay: Pool;
  let superuser: Client;
  let organization: BuiltOrganization;
  let auditor: StaffContext;

  beforeAll(async () => {
    host = await openTestHost();
    relay = new Pool({ connectionString: host.test.urls.relay });
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
  });

  beforeEach(async () => {
    organization = await buildOrganization(host);
    auditor = await buildStaff(host, organization.id, ['auditor']);
  });

  afterAll(async () => {
    await relay.end();
    await superuser.end();
    await host.close();
  });

  const act = (operation: string): Promise<void> =>
    host.database.write({ ...organization.system, operation }, () => Promise.resolve());

  const seal = async (): Promise<number> => {
    const { rows } = await relay.query<{ count: number }>('select app.seal_audit_log() as count');
    return rows[0]!.count;
  };

  const openRows = async (): Promise<number> => {
    const { rows } = await superuser.query<{ count: number }>(
      `select count(*)::int as count from audit_events e where organization_id = $1 and not exists (
         select from audit_seals s where s.organization_id = e.organization_id and e.id = any (s.event_ids))`,
      [organization.id],
    );
    return rows[0]!.count;
  };

  /** Other tests' transactions in the same cluster may hold the sealer up for a moment. */
  async function sealAll(): Promise<void> {
    while ((await openRows()) > 0) await seal();
  }

  /** So many seals, each with the row of one act. */
  async function sealActs(...operations: string[]): Promise<void> {
    await sealAll();
    for (const operation of operations) {
      await act(operation);
      await sealAll();
    }
  }

  async function check(): Promise<{ seals: number; events: number; broken: unknown; head: AuditHead }> {
    let from: AuditHead | null = null;
    let seals = 0;
    let events = 0;
    for (;;) {
      const start: AuditHead | null = from;
      const stretch: CheckedStretch = await host.database.read(auditor, (tx) => service.check(tx, start));
      seals += stretch.seals;
      events += stretch.events;
      if (!stretch.next) return { seals, events, broken: stretch.broken, head: stretch.head };
      from = stretch.next;
    }
  }

  const rowOf = async (action: string): Promise<{ id: Id; seal: number }> => {
    const { rows } = await superuser.query<{ id: Id; seal: number }>(
      `select e.id, s.number as seal from audit_events e
       join audit_seals s on s.organization_id = e.organization_id and e.id = any (s.event_ids)
       where e.organization_id = $1 and e.action = $2`,
      [organization.id, action],
    );
    return rows[0]!;
  };

  it('names every committed row once, and holds when nobody touched it, over more seals than one look takes', async () => {
    await sealActs(...Array.from({ length: 23 }, (_, at) => `act-${at}`));
    const { rows } = await superuser.query<{ rows: number; named: number }>(
      `select (select count(*)::int from audit_events where organization_id = $1) as rows,
         (select count(*)::int from audit_seals, unnest(event_ids) where organization_id = $1) as named`,
      [organization.id],
    );
    expect(rows[0]!.named).toBe(rows[0]!.rows);
    const found = await check();
    expect(found).toMatchObject({ broken: null, events: rows[0]!.rows });
    expect(found.seals).toBeGreaterThan(22);
  });

  it('passes no row by whose transaction took long', async () => {
    await sealAll();
    let commitSlow = (): void => undefined;
    let isOpen = (): void => undefined;
    const opened = new Promise<void>((resolve) => (isOpen = resolve));
    const slow = host.database.write({ ...organization.system, operation: 'slow' }, async (tx) => {
      await tx.query('select pg_current_xact_id()');
      isOpen();
      await new Promise<void>((resolve) => (commitSlow = resolve));
    });
    await opened;
    await act('quick');
    await seal();
    expect(await openRows()).toBe(1);
    commitSlow();
    await slow;
    await sealAll();
    expect(await rowOf('slow')).toBeDefined();
    expect((await check()).broken).toBeNull();
  });

  it.each([
    ['changed', 'update audit_events set action = $3 where organization_id = $1 and id = $2', 'event_changed'],
    [
      'removed',
      'delete from audit_events where organization_id = $1 and id = $2 and $3::text is not null',
      'event_missing',
    ],
  ])('names the first row that somebody %s', async (_verb, statement, fault) => {
    await sealActs('one', 'two', 'three');
    const { id, seal: number } = await rowOf('two');
    await superuser.query(statement, [organization.id, id, 'other']);
    await superuser.query(statement, [organization.id, (await rowOf('three')).id, 'other']);
    expect((await check()).broken).toEqual({ fault, seal: number, eventId: id });
  });

  it('names a seal that is gone, and one whose rows were exchanged with its hash left', async () => {
    await sealActs('one', 'two', 'three');
    const two = await rowOf('two');
    await superuser.query(
      'update audit_seals set event_ids = array[$3]::uuid[] where organization_id = $1 and number = $2',
      [organization.id, two.seal, (await rowOf('one')).id],
    );
    expect((await check()).broken).toEqual({ fault: 'seal_changed', seal: two.seal, eventId: null });
    await superuser.query('delete from audit_seals where organization_id = $1 and number = $2', [
      organization.id,
      two.seal,
    ]);
    expect((await check()).broken).toEqual({ fault: 'seal_missing', seal: two.seal, eventId: null });
  });

  it('names a row that was slipped in below what is sealed, or with a time before its neighbours', async () => {
    await sealActs('one');
    const { rows } = await superuser.query<{ id: Id }>(
      `insert into audit_events (organization_id, actor_kind, action, outcome, request_id, written_in)
       values ($1, 'system', 'slipped', 'allowed', 'x', 1) returning id`,
      [organization.id],
    );
    expect((await check()).broken).toEqual({ fault: 'event_unsealed', seal: null, eventId: rows[0]!.id });
    await superuser.query(
      `update audit_events set written_in = pg_current_xact_id()::text::bigint, at = at - interval '2 hours'
       where organization_id = $1 and action = 'slipped'`,
      [organization.id],
    );
    await sealAll();
    expect((await check()).broken).toMatchObject({ fault: 'event_backdated', eventId: rows[0]!.id });
  });

  it('lets nobody who runs the product say when a row was written, or seal', async () => {
    const rw = new Client({ connectionString: host.test.urls.rw });
    await rw.connect();
    for (const column of ['at', 'id', 'written_in'])
      await expect(rw.query(`insert into audit_events (${column}) values (default)`)).rejects.toThrow('permission');
    await expect(rw.query('delete from audit_seals')).rejects.toThrow('permission');
    await expect(rw.query('insert into audit_seals default values')).rejects.toThrow('permission');
    await expect(rw.query('select app.seal_audit_log()')).rejects.toThrow('permission');
    await expect(rw.query('update app.audit_heads set number = 1')).rejects.toThrow('permission');
    await rw.end();
    await expect(relay.query('select from audit_events')).rejects.toThrow('permission');
    const clinician = await buildStaff(host, organization.id, ['clinician']);
    await expect(host.database.read(clinician, (tx) => service.check(tx, null))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('stays one chain when several workers seal at once', async () => {
    await sealAll();
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([act(`a-${round}`), act(`b-${round}`), seal(), seal(), seal()]);
    }
    await sealAll();
    expect((await check()).broken).toBeNull();
  });

  it('goes on in a database that was restored where transactions count anew', async () => {
    await sealActs('before');
    await superuser.query('update app.audit_progress set written_in = written_in + 1000000');
    await act('after');
    await sealAll();
    await sealActs('later');
    expect(await rowOf('after')).toBeDefined();
    expect((await check()).broken).toBeNull();
  });

  it('shows a chain that was cut off or made anew by what the worker wrote outside the database', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'stepwell-anchors-'));
    const file = path.join(folder, 'anchors.jsonl');
    const anchors = new AnchorAudit(relay, { AUDIT_ANCHOR_FILE: file } as Environment, new Log('silent', 'test'));
    try {
      await sealActs('one', 'two');
      await anchors.anchor();
      await anchors.anchor();
      const mine = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.includes(organization.id));
      expect(mine).toHaveLength(1);
      const head = (await check()).head;
      expect(JSON.parse(mine[0]!)).toMatchObject(head);
      expect(await verify(file)).toMatchObject({ code: 0, told: { organizations: 1, broken: [] } });

      await superuser.query('delete from audit_seals where organization_id = $1 and number = $2', [
        organization.id,
        head.seal,
      ]);
      await superuser.query(`delete from audit_events where organization_id = $1 and action = 'two'`, [
        organization.id,
      ]);
      expect((await check()).broken).toBeNull();
      expect(await verify(file)).toMatchObject({
        code: 1,
        told: { broken: [{ organization: organization.id, fault: 'seal_missing', seal: head.seal }] },
      });

      writeFileSync(file, `${mine[0]!.replace(head.hash, 'ab'.repeat(32)).replace(`:${head.seal},`, ':1,')}\n`);
      expect(await verify(file)).toMatchObject({ code: 1, told: { broken: [{ fault: 'anchor_differs', seal: 1 }] } });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** The command as an operator runs it, in a process of its own. */
  async function verify(anchors: string): Promise<{ code: number; told: unknown }> {
    const root = path.resolve(__dirname, '..', '..', '..');
    const args = ['tools/audit-verify.ts', '--json', '--organization', organization.id, '--anchors', anchors];
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--require', path.join(root, 'test', 'support', 'typescript-hook.cjs'), ...args],
        {
          cwd: root,
          env: {
            ...process.env,
            DATABASE_URL: host.test.urls.rw,
            DATABASE_RELAY_URL: host.test.urls.relay,
            CONTEXT_SECRET: host.test.contextSecret,
          },
        },
        (error, output, complaint) =>
          resolve({
            code: error ? Number(error.code) : 0,
            told: complaint === '' ? (JSON.parse(output.trim().split('\n').at(-1)!) as unknown) : complaint,
          }),
      );
    });
  }
});
