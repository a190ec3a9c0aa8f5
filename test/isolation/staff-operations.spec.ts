import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { Client } from 'pg';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { actingAsPatient } from '@stepwell/test/support/build-patient';
import { cookieFor, startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';
import { report } from './report';
import { seedOrganization, type SeededOrganization } from './seed-organization';
import type { StaffOperation } from './staff-operation';
import { baselineOrder, staffOperations, unusedIds } from './staff-operations';

const operations = Object.entries(staffOperations);
const schema = buildSchema(readFileSync(path.resolve(__dirname, '../../apps/api/staff.schema.graphql'), 'utf8'));
const lists = Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, args }) =>
  args.some((one) => one.name === 'after') ? [name] : [],
);
const withIds = operations.filter(([, operation]) => operation.variables);

describe('an operation of the staff surface', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let superuser: Client;
  let mine: SeededOrganization;
  let theirs: SeededOrganization;
  let before: string;

  beforeAll(async () => {
    host = await openTestHost();
    api = await startStaffApi(host);
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    mine = await seedOrganization(host, api, 'cnry-a');
    theirs = await seedOrganization(host, api, 'cnry-b');
    // The matrix takes longer than password or code count for what asks for them again.
    await superuser.query(`update sessions set proven_at = 'infinity'`);
    before = await checksum(superuser, theirs.id);
  });

  afterAll(async () => {
    report({ operations: operations.length, leaks: 0 });
    await superuser.end();
    await api.close();
    await host.close();
  });

  const call = (operation: StaffOperation, variables: object | undefined, cookie = mine.cookies[operation.as]) =>
    api.graphql(operation.document, variables, cookie);

  it('is in the matrix, every one', () => {
    const fields = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.keys(type.getFields()));
    expect(Object.keys(staffOperations).sort()).toEqual(fields.sort());
  });

  it.each(operations.filter(([, operation]) => !operation.document.startsWith('mutation')))(
    '%s shows nothing of another organization',
    async (_name, operation) => {
      const answer = await call(operation, undefined);
      expect(answer.text).not.toContain('cnry-b');
    },
  );

  it.each(withIds)(
    '%s answers another organization’s ids as it answers ids that never existed',
    async (_name, operation) => {
      const foreign = await call(operation, operation.variables!(theirs.ids));
      const unknown = await call(operation, operation.variables!(unusedIds()));
      expectRefused(operation, foreign);
      expect(plain(foreign.text)).toBe(plain(unknown.text));
      expect(foreign.text).not.toContain('cnry-b');
    },
  );

  it.each(withIds.filter(([, operation]) => operation.mixed))(
    '%s takes no foreign id beside own ones',
    async (_name, operation) => {
      const foreign = await call(operation, operation.mixed!(mine.ids, theirs.ids));
      const unknown = await call(operation, operation.mixed!(mine.ids, unusedIds()));
      expectRefused(operation, foreign);
      expect(plain(foreign.text)).toBe(plain(unknown.text));
    },
  );

  it.each(withIds.filter(([, operation]) => !operation.beyondPatients))(
    '%s answers a colleague who is not on the care team as if the patient never existed',
    async (_name, operation) => {
      const foreign = await call(operation, operation.variables!(mine.ids), mine.cookies.stranger);
      const unknown = await call(operation, operation.variables!(unusedIds()), mine.cookies.stranger);
      expect(plain(foreign.text)).toBe(plain(unknown.text));
      expect(foreign.text).not.toMatch(/cnry-a (first|last|task|motivation)/);
    },
  );

  it('left the other organization’s rows exactly as they were', async () => {
    expect(await checksum(superuser, theirs.id)).toBe(before);
  });

  it.each(lists)('%s continues from another organization’s cursor as from any place in its own rows', async (list) => {
    // What a list is of: nothing, a patient, or a file of patients.
    const of = (['patientId', 'importId'] as const).find((name) =>
      staffOperations[list]!.document.includes(`$${name}: ID!`),
    );
    const page = (after: string | null, { cookies, ids }: SeededOrganization) =>
      api.graphql(
        `query($after: String${of ? ', $id: ID!' : ''}) { ${list}(after: $after, first: 1${of ? `, ${of}: $id` : ''}) { edges { cursor node { __typename } } pageInfo { hasNextPage endCursor } } }`,
        { after, ...(of ? { id: of === 'patientId' ? ids.patient : ids.patientImport } : {}) },
        cookies[staffOperations[list]!.as],
      );
    // Whatever somebody looks at leaves a row for the auditor's list.
    await call(staffOperations['caseload']!, undefined, theirs.cookies.supervisor);
    const found = await page(null, theirs);
    const { edges } = found.body.data![list] as { edges: { cursor: string }[] };
    const key = JSON.parse(Buffer.from(edges[0]!.cursor, 'base64url').toString()) as string[];
    // The same place in the order, of a row that never existed.
    const id = key.pop()!.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const elsewhere = Buffer.from(JSON.stringify([...key, id])).toString('base64url');
    const [foreign, unknown] = [await page(edges[0]!.cursor, mine), await page(elsewhere, mine)];
    expect(foreign.body.errors).toBeUndefined();
    expect(foreign.text).toBe(unknown.text);
    const shown = JSON.stringify(foreign.body.data![list], (name, value: unknown) =>
      /cursor/i.test(name) && typeof value === 'string' ? Buffer.from(value, 'base64url').toString() : value,
    );
    expect(shown).not.toContain('cnry-b');
  });

  it('takes no patient’s session, whatever it is called', async () => {
    const patient = await cookieFor(host, actingAsPatient(theirs.id, theirs.ids.patient));
    for (const cookie of [patient, patient.replace('__Host-patient', '__Host-staff')]) {
      const answer = await call(staffOperations['viewer']!, undefined, cookie);
      expect(answer.body.errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
    }
  });

  it('succeeds for the rightful owner, so that a refusal proves something', async () => {
    const named = baselineOrder.map((name) => [name, staffOperations[name]!] as const);
    const first = withIds.filter(
      ([name]) => !baselineOrder.includes(name) && !['discardPlan', 'verifyContact', 'revokeSession'].includes(name),
    );
    const failed: string[] = [];
    for (const [name, operation] of [...first, ...named]) {
      const answer = await call(operation, operation.variables!(mine.ids));
      if (answer.body.errors) failed.push(`${name}: ${answer.text}`);
    }
    expect(failed).toEqual([]);
    const patient = await call(staffOperations['patient']!, { id: mine.ids.patient });
    expect(patient.text).toContain('cnry-a first');
  });
});

/** Refused as not found (or as a field that names nothing we know), or, for lists that filter, empty. */
function expectRefused(
  operation: StaffOperation,
  answer: { body: { data?: unknown; errors?: { extensions: Record<string, unknown> }[] } },
): void {
  if (operation.answersEmpty) {
    expect(answer.body.errors).toBeUndefined();
    return;
  }
  expect(answer.body.errors).toHaveLength(1);
  expect(['NOT_FOUND', 'BAD_INPUT']).toContain(answer.body.errors![0]!.extensions['code']);
}

/** An answer without its reference id, which differs by design. */
function plain(text: string): string {
  return text.replace(/"reference":"[0-9a-f-]{36}"/g, '"reference":""');
}

/** Everything of one organization but its audit trail of refusals, which belongs to whoever was refused. */
async function checksum(client: Client, organizationId: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
  );
  const sums: string[] = [];
  for (const { name } of rows) {
    const sum = await client.query<{ sum: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t where organization_id = $1`,
      [organizationId],
    );
    sums.push(`${name} ${sum.rows[0]!.sum}`);
  }
  return sums.join('\n');
}
