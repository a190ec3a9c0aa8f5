import { deepStrictEqual } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import type { BenchDatabase, BenchHost, BenchResult, BenchRow } from '../bench';
import { ask } from '../load';
import { requestBody } from '../own-document';
import { productEnvironment } from '../product-environment';
import { inPairs, median, pairedRatio } from '../rounds';
import { IDENTITY_SECRET, PASSWORD, seedRooms, type SeededRooms } from './seed-rooms';

const sizes = [12, 40];
/** Rooms that each measurement saves and signs. */
const full = 20;
const tiny = 1;

interface Figures {
  save: number;
  sign: number;
  saveStatements: number;
  signStatements: number;
}

/**
 * A whole room saved and signed through the staff process as production runs it, against one bare connection that writes
 * the same rows in set statements in one transaction each, with its audit row. Durable on both sides.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const each = host.isSmoke ? tiny : full;
  const database = await host.database({ durable: true, environment: 'production' });
  const url = await startStaffApi(host, database);
  const superuser = new Client({ connectionString: database.urls.superuser });
  await superuser.connect();
  const rows: BenchRow[] = [];
  const ratios: Record<string, number> = {};
  try {
    for (const size of sizes) {
      const ahead = await seedRooms(database, size, each * host.rounds * 2);
      const take = (): SeededRooms => ({ ...ahead, rooms: ahead.rooms.splice(0, each) });
      const taken = await inPairs(host.rounds, {
        ours: () => throughApi(url, superuser, take()),
        theirs: () => bare(superuser, take()),
      });
      for (const what of ['save', 'sign'] as const) {
        const row = rowOf(taken, `${what} ${size} members`, 'ms', what);
        rows.push(row, rowOf(taken, `${what} ${size} members`, 'statements', `${what}Statements`));
        ratios[`${what}${size}ToBareSql`] = pairedRatio(row);
      }
    }
  } finally {
    await superuser.end();
  }
  return {
    name: 'Room of a group session',
    against: 'bare SQL',
    rows,
    ratios,
    notes: [
      'every signed room was read back and compared with what was sent: equal',
      'signing holds one Argon2id of the password, which is meant to cost; both sides commit to disk',
    ],
  };
}

function rowOf(
  taken: Record<'ours' | 'theirs', Figures[]>,
  what: string,
  unit: string,
  figure: keyof Figures,
): BenchRow {
  const [ours, theirs] = [taken.ours, taken.theirs].map((side) => side.map((one) => one[figure])) as [
    number[],
    number[],
  ];
  return { what, unit, ours, theirs };
}

async function startStaffApi(host: BenchHost, database: BenchDatabase): Promise<string> {
  const port = await host.freePort();
  const url = `http://127.0.0.1:${port}`;
  await host.start({
    name: 'staff-api',
    args: ['dist/apps/api/src/main.staff.js'],
    env: productEnvironment(database, { STAFF_PORT: String(port), IDENTITY_SECRET }),
    readyUrl: `${url}/readyz`,
  });
  return url;
}

async function throughApi(url: string, superuser: Client, { token, rooms }: SeededRooms): Promise<Figures> {
  const send = async (mutation: string, input: object): Promise<number> => {
    const body = requestBody(`mutation ${mutation}`, { input });
    const headers = {
      'content-type': 'application/json',
      'x-requested-with': 'stepwell',
      cookie: `__Host-staff=${token}`,
    };
    const began = performance.now();
    const text = await ask(url, {
      method: 'POST',
      path: '/graphql',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      body,
    });
    const took = performance.now() - began;
    if (!text.startsWith('{"data"')) throw new Error(`${mutation} was refused`);
    return took;
  };
  const [saves, signs]: [number[], number[]] = [[], []];
  let statements: [number, number] = [0, 0];
  for (const { id, members } of rooms) {
    const entries = members.map(({ patientId, goalId }, at) => ({
      patientId,
      goalId,
      ...line(at),
      attendance: 'PRESENT',
    }));
    await superuser.query('select pg_stat_statements_reset()');
    saves.push(await send('SaveGroupRoom', { id, version: 1, ...shared, entries }));
    const saved = await statementsRun(superuser);
    await superuser.query('select pg_stat_statements_reset()');
    signs.push(await send('SignGroupSession', { id, version: 2, password: PASSWORD }));
    statements = [saved, await statementsRun(superuser)];
    await assertSigned(superuser, id, members.length);
  }
  return { save: median(saves), sign: median(signs), saveStatements: statements[0], signStatements: statements[1] };
}

/** What the server ran as app_rw, BEGIN and COMMIT among them. */
async function statementsRun(superuser: Client): Promise<number> {
  const { rows } = await superuser.query<{ calls: number }>(
    `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements where userid = 'app_rw'::regrole and toplevel`,
  );
  return rows[0]!.calls;
}

async function bare(client: Client, { organizationId, leaderId, rooms }: SeededRooms): Promise<Figures> {
  const [saves, signs]: [number[], number[]] = [[], []];
  const audit = (action: string, patients: readonly string[]) =>
    client.query(
      `insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
       values ($1, 'staff', $2, $3, 'allowed', $4, 'bench')`,
      [organizationId, leaderId, action, patients],
    );
  for (const { id, members } of rooms) {
    const patients = members.map((member) => member.patientId);
    const lines = JSON.stringify(members.map((member, at) => ({ ...member, ...line(at) })));
    let began = performance.now();
    await client.query('begin');
    await client.query(
      `update group_entries e set attendance = 'present', sentence = x.sentence, goal_id = x."goalId"
       from jsonb_to_recordset($3::jsonb) as x ("patientId" uuid, "goalId" uuid, sentence text)
       where e.organization_id = $1 and e.session_id = $2 and e.patient_id = x."patientId"`,
      [organizationId, id, lines],
    );
    await client.query(
      'update group_sessions set topic = $3, intervention = $4, version = version + 1 where organization_id = $1 and id = $2',
      [organizationId, id, shared.topic, shared.intervention],
    );
    await audit('save', patients);
    await client.query('commit');
    saves.push(performance.now() - began);
    began = performance.now();
    await client.query('begin');
    await client.query(
      'update group_entries set signed_at = now(), minutes = 60 where organization_id = $1 and session_id = $2',
      [organizationId, id],
    );
    await client.query(
      `update group_sessions set status = 'signed', signed_at = now(), signed_by_id = $3, is_late = false,
         needs_cosignature = false, document_hash = 'bench', version = version + 1 where organization_id = $1 and id = $2`,
      [organizationId, id, leaderId],
    );
    await audit('sign', patients);
    await client.query('commit');
    signs.push(performance.now() - began);
    await assertSigned(client, id, members.length);
  }
  return { save: median(saves), sign: median(signs), saveStatements: 5, signStatements: 5 };
}

const shared = { topic: 'Cravings', intervention: 'Named triggers in a round, then practiced two ways to wait.' };

function line(at: number): { sentence: string } {
  return { sentence: `Named the hardest hour of day ${at} and whom to call first.` };
}

async function assertSigned(client: Client, id: string, size: number): Promise<void> {
  const { rows } = await client.query<{ sentence: string; minutes: number; signed: boolean }>(
    `select sentence, minutes, signed_at is not null as signed from group_entries where session_id = $1 order by patient_id`,
    [id],
  );
  const expected = Array.from({ length: size }, (_, at) => ({ ...line(at), minutes: 60, signed: true }));
  deepStrictEqual(rows, expected);
}
