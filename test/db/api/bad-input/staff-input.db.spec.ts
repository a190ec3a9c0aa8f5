import { Client } from 'pg';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { actingAsSystem } from '@stepwell/test/support/build-organization';
import { sampleSize } from '@stepwell/test/support/sample-size';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { startStaffApi, type Answer, type ApiUnderTest } from '@stepwell/test/support/start-api';
import { seedOrganization, type SeededOrganization } from '../../../isolation/seed-organization';
import { staffOperations } from '../../../isolation/staff-operations';
import { extraFields, sliceOf, textsFor, wrongValues, wrongZones } from './bad-values';
import { OrganizationRows } from './organization-rows';
import { operationsOf, type Leaf, type Operation, type Path, type Variables } from './input-form';

const operations = operationsOf('staff');
const texts = operations.flatMap((operation) =>
  operation.leaves.filter((leaf) => leaf.kind === 'String').map((leaf) => ({ operation, leaf })),
);

/** Texts that are stored in a form of their own (numbers, addresses, zones), or only compared with what is there. */
const notKept =
  /^(address|phone|email|timeZone|defaultTimeZone|code|kind|templateCode|fellowship|paths|after|words|search)$/;

/** What else than a field may stand against a call whose text is fine: the state that its rows are in. */
const stateCodes: Record<string, string[]> = { verifyContact: ['CONFLICT'], resendInvitation: ['TOO_MANY_TRIES'] };

describe('a form of the staff surface', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let superuser: Client;
  let mine: SeededOrganization;
  let rows: OrganizationRows;
  let newcomer: string;
  const refused: { operation: Operation; variables: Variables }[] = [];

  beforeAll(async () => {
    host = await openTestHost();
    api = await startStaffApi(host);
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    mine = await seedOrganization(host, api, 'plain');
    rows = new OrganizationRows(superuser, mine.id);
    const facility = { id: mine.ids.facility, name: 'Facility', timeZone: 'America/Chicago' };
    newcomer = (await buildPatient(host, { id: mine.id, name: 'plain', facility, system: actingAsSystem(mine.id) })).id;
  });

  afterAll(async () => {
    await superuser.end();
    await api.close();
    await host.close();
  });

  const call = (operation: Operation, variables: Variables): Promise<Answer> =>
    api.graphql(operation.document, variables, mine.cookies[staffOperations[operation.name]!.as]);

  /** Variables with which the operation succeeds, or fails only for the state of its rows. */
  async function baseline(operation: Operation): Promise<Variables> {
    const known = staffOperations[operation.name]!.variables?.(mine.ids) ?? {};
    const variables: Variables = {
      ...operation.sample(),
      ...(known['input'] || known['id'] || known['patientId'] ? known : {}),
    };
    const input = variables['input'] as Variables | undefined;
    if (operation.name === 'startPlan') {
      await superuser.query(`delete from relapse_prevention_plans where patient_id = $1`, [newcomer]);
      input!['patientId'] = newcomer;
    }
    if (operation.name === 'completeTask') input!['id'] = await rows.newTask(mine.ids.patient);
    if (operation.name === 'addContact')
      await superuser.query('update patient_contacts set removed_at = now() where address not like $1', ['plain%']);
    if (input && 'version' in input) input['version'] = await rows.versionOf(input['id']);
    if (input && 'expectedVersion' in input) input['expectedVersion'] = await rows.versionOf(input['patientId'], true);
    return variables;
  }

  function expectTyped(operation: Operation, leaf: Leaf, answer: Answer, more: readonly string[]): void {
    const [error] = answer.body.errors!;
    const code = String(error!.extensions['code']);
    expect({ status: answer.status < 500, code, message: error!.message }).toMatchObject({
      status: true,
      code: expect.stringMatching(
        new RegExp(`^(${['BAD_INPUT', ...more, ...(stateCodes[operation.name] ?? [])].join('|')})$`),
      ) as string,
    });
    if (code !== 'BAD_INPUT') return;
    // A range that ends before it begins is told at its end.
    const path = leaf.path.at(-1) === 'from' && error!.extensions['field'] === 'until' ? ['until'] : leaf.path;
    expect(error!.extensions['field']).toMatch(fieldPattern(path));
    expect(error!.message).toMatch(/^[A-Z“].{8,}[.”]$/s);
    expect(error!.message).not.toMatch(/expected|invalid input|received|Something in the form/i);
  }

  it.each(
    texts.map(({ operation, leaf }, index) => [operation.name, leaf.path.join('.'), operation, leaf, index] as const),
  )('%s takes any text in %s, or says what to change', async (_name, _field, operation, leaf, index) => {
    const kept = !notKept.test(String(leaf.path.findLast((part) => typeof part === 'string')));
    for (const text of textsFor(index)) {
      const variables = operation.with(await baseline(operation), leaf.path, text);
      const answer = await call(operation, variables);
      if (!answer.body.errors) {
        const stored = text.replace(/\r\n?/g, '\n').trim();
        if (kept && operation.document.startsWith('mutation') && stored)
          expect({ stored, kept: await rows.hold(stored) }).toEqual({ stored, kept: true });
        continue;
      }
      expectTyped(operation, leaf, answer, []);
      refused.push({ operation, variables });
    }
  });

  it.each(operations.map((operation, index) => [operation.name, operation, index] as const))(
    '%s refuses what has the wrong form, without an alarm',
    async (_name, operation, index) => {
      for (const [at, leaf] of operation.leaves.entries()) {
        const isZone = /timeZone/i.test(String(leaf.path.at(-1)));
        const values = isZone ? [...wrongZones, ...wrongValues['String']!] : wrongValues[leaf.kind]!;
        for (const value of sliceOf(values, index + at, 6)) {
          const variables = operation.with(await baseline(operation), leaf.path, value);
          const answer = await call(operation, variables);
          if (!answer.body.errors) continue;
          const more =
            leaf.kind === 'ID' ? ['NOT_FOUND'] : leaf.kind === 'Int' || leaf.kind === 'Float' ? ['CONFLICT'] : [];
          expectTyped(operation, leaf, answer, more);
          refused.push({ operation, variables });
        }
      }
    },
  );

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s takes no field that it does not know',
    async (_name, operation) => {
      for (const at of operation.objects) {
        for (const extra of extraFields) {
          const variables = operation.with(await baseline(operation), [...at, extra], 'owner');
          if (extra === '__proto__') continue;
          const answer = await call(operation, variables);
          expect(answer.body.errors![0]!.extensions['code']).toBe('BAD_INPUT');
          refused.push({ operation, variables });
        }
      }
    },
  );

  it('leaves nothing half-written behind a refusal', async () => {
    const before = await rows.checksum();
    const step = Math.max(1, Math.floor(refused.length / sampleSize(100, 1_000)));
    for (let at = 0; at < refused.length; at += step) {
      const { operation, variables } = refused[at]!;
      const answer = await call(operation, variables);
      expect(answer.body.errors).toBeDefined();
    }
    expect(await rows.checksum()).toBe(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

/** `input.content.motivations.0.text`, something below, or beside it where two fields contradict each other. */
function fieldPattern(path: Path): RegExp {
  const parent = path.slice(0, -1).join('\\.');
  return new RegExp(`^${parent === '' ? path.join('') : `${parent}(\\.[\\w.]+)?`}$`);
}
