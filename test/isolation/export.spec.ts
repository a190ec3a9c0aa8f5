import { Client } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import { permissionsOf } from '@stepwell/kernel/permissions';
import { keptApart, WriteOrganizationExport } from '@stepwell/domain/operators/write-organization-export';
import { sealedTables, type SealedTable } from '@stepwell/platform/auth/file-seal';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { testFiles as files } from '@stepwell/test/support/test-files';
import { readTenantTables, type TenantTable } from './catalog';
import { A, canary, B, fillTables } from './fill-tables';

/** Written while it is read; each act is in it, and only what was there before is compared. */
const growing = ['audit_events'];

describe('the export of an organization', () => {
  let host: TestHost;
  let superuser: Client;
  let tables: TenantTable[];
  let exported: Map<string, string[]>;
  const file = Buffer.from('%PDF of that organization');
  const isSealedTable = (name: string): boolean => (sealedTables as readonly string[]).includes(name);
  const seal = async (table: SealedTable): Promise<void> => {
    const row = { table, organizationId: A.organization, id: A.row };
    await superuser.query(`update ${table} set bytes = $2, is_sealed = true where organization_id = $1`, [
      ...[A.organization, files.seal(file, row)],
    ]);
  };

  beforeAll(async () => {
    host = await openTestHost();
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    tables = await readTenantTables(superuser);
    await fillTables(superuser, tables);
    await superuser.query(`update staff_members set roles = '{owner}'`);
    exported = new Map();
    const owner: StaffContext = {
      ...{ kind: 'staff', organizationId: A.organization, actorId: A.row, accountId: A.row, sessionId: A.row },
      ...{ requestId: 'export', operation: 'downloadOrganizationExport', roles: ['owner'], reach: 'none' },
      ...{ permissions: permissionsOf(['owner']), accessVersion: 1, lacksFactor: false },
    };
    for (const table of sealedTables) await seal(table);
    for await (const lines of new WriteOrganizationExport(host.database, files).lines(owner))
      for (const line of lines.trimEnd().split('\n')) {
        const { table = '', row } = JSON.parse(line) as { table?: string; row?: object };
        exported.set(table, [...(exported.get(table) ?? []), JSON.stringify(row ?? JSON.parse(line))]);
      }
  });

  afterAll(async () => {
    await superuser.end();
    await host.close();
  });

  it('holds every row of every table of that organization, as it stands', async () => {
    for (const { name } of tables.filter((table) => !isSealedTable(table.name))) {
      const { rows } = await superuser.query<{ row: object }>(
        `select to_jsonb(t) as row from ${name} t where organization_id = $1`,
        [A.organization],
      );
      const wanted = rows.map(({ row }) => JSON.stringify(row)).sort();
      const got = (exported.get(name) ?? []).sort();
      if ((keptApart as readonly string[]).includes(name)) expect([name, got]).toEqual([name, []]);
      else if (growing.includes(name)) expect(got).toEqual(expect.arrayContaining(wanted));
      else expect([name, got]).toEqual([name, wanted]);
    }
  });

  it('holds files as they came, and not as they are sealed here', async () => {
    for (const table of sealedTables) {
      const rows = (exported.get(table) ?? []).map((row) => JSON.parse(row) as { bytes: string; is_sealed?: boolean });
      expect([table, rows.map(({ bytes }) => bytes)]).toEqual([table, [`\\x${file.toString('hex')}`]]);
      expect(rows.filter((row) => row.is_sealed)).toEqual([]);
    }
  });

  it('holds nothing of another organization, not even an id', () => {
    const all = [...exported.values()].flat().join('\n');
    expect(all).toContain(canary(A));
    for (const theirs of [canary(B), B.organization, B.row]) expect(all).not.toContain(theirs);
  });

  it('names what is a patient’s or an author’s alone, and every table that it could hold', () => {
    const { manifest } = JSON.parse(exported.get('')!.at(-1)!) as {
      manifest: { counts: Record<string, number>; keptApart: string[] };
    };
    expect([...Object.keys(manifest.counts), ...manifest.keptApart].sort()).toEqual(
      tables.map(({ name }) => name).sort(),
    );
  });
});
