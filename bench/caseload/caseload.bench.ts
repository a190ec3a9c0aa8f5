import { deepStrictEqual } from 'node:assert';
import type { BenchHost, BenchResult, BenchRow } from '../bench';
import { cpuSeconds } from '../cpu-seconds';
import { ask, load, type LoadFigures, type LoadRequest } from '../load';
import { requestBody } from '../own-document';
import { productEnvironment } from '../product-environment';
import { inPairs, pairedRatio } from '../rounds';
import { seedCaseload, type SeededClinician } from './seed-caseload';

const CONNECTIONS = 8;
const full = { organizations: 200, patients: 100_000, clinicians: 10 };
const tiny = { organizations: 2, patients: 600, clinicians: 5 };
/** Disk has no part in this: both sides commit one audit row per request. */
const cluster = { durable: false };

interface Side {
  url: string;
  pid: number;
  requestFor(clinician: SeededClinician): LoadRequest;
}

type Figures = LoadFigures & { cpuMs: number };

/**
 * The clinician app's own caseload document, by ordinary GraphQL execution through the staff process as production runs
 * it (session, row-level security, audit row, limits, log), against a bare server with one hand-tuned statement. Every
 * request comes from another clinician, of another organization than the one before.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const size = host.isSmoke ? tiny : full;
  host.say(`Filling ${size.organizations} organizations with ${size.patients} patients...`);
  const database = await host.database({ ...cluster, environment: 'production' });
  const clinicians = await seedCaseload(database, size, host.isSmoke);
  const sides = { ours: await startStaffApi(host, database), theirs: await startLimit(host, database) };
  const compared = clinicians.filter((_, at) => at % Math.ceil(clinicians.length / 50) === 0);
  for (const clinician of compared) await assertSameAnswer(sides, clinician);

  const seconds = host.isSmoke ? 0.2 : 6;
  let turn = 0;
  const measure = async (side: Side, connections: number, lasting = seconds): Promise<Figures> => {
    const before = usedCpu(host, side);
    const figures = await load({
      url: side.url,
      connections,
      seconds: lasting,
      expected: '{"data"',
      requestFor: () => side.requestFor(clinicians[turn++ % clinicians.length]!),
    });
    return { ...figures, cpuMs: ((usedCpu(host, side) - before) * 1000) / figures.requests };
  };
  for (const side of [sides.ours, sides.theirs]) await measure(side, CONNECTIONS);
  const together = await inPairs(host.rounds, {
    ours: () => measure(sides.ours, CONNECTIONS),
    theirs: () => measure(sides.theirs, CONNECTIONS),
  });
  const alone = await inPairs(host.rounds, {
    ours: () => measure(sides.ours, 1, seconds / 2),
    theirs: () => measure(sides.theirs, 1, seconds / 2),
  });
  const rows = [...rowsOf(together, CONNECTIONS), ...rowsOf(alone, 1)];
  return {
    name: `Caseload, ${size.patients} patients in ${size.organizations} organizations`,
    against: 'limit',
    rows,
    ratios: { caseloadToLimit: pairedRatio(rows[0]!) },
    notes: [
      `${compared.length} clinicians’ answers compared field by field: equal`,
      'CPU is of the server process and PostgreSQL together; fsync is off for both',
    ],
  };
}

function rowsOf(taken: Record<'ours' | 'theirs', Figures[]>, connections: number): BenchRow[] {
  const row = (what: string, unit: string, figure: keyof Figures): BenchRow => ({
    what: `${what} @${connections}`,
    unit,
    ours: taken.ours.map((one) => one[figure]),
    theirs: taken.theirs.map((one) => one[figure]),
  });
  const all = [row('requests', '1/s', 'perSecond'), row('p50', 'ms', 'p50'), row('p99', 'ms', 'p99')];
  return Number.isNaN(taken.ours[0]!.cpuMs) ? all : [...all, row('CPU per request', 'ms', 'cpuMs')];
}

/** NaN where the system does not tell. */
function usedCpu(host: BenchHost, side: Side): number {
  return (cpuSeconds(side.pid) ?? NaN) + (cpuSeconds(host.serverPid(cluster)) ?? NaN);
}

async function assertSameAnswer(sides: Record<'ours' | 'theirs', Side>, clinician: SeededClinician): Promise<void> {
  const answers = [sides.ours, sides.theirs].map(async (side) => ask(side.url, side.requestFor(clinician)));
  const [ours, theirs] = (await Promise.all(answers)).map((text) => JSON.parse(text) as unknown);
  deepStrictEqual(ours, theirs);
}

async function startStaffApi(host: BenchHost, database: Parameters<typeof productEnvironment>[0]): Promise<Side> {
  const port = await host.freePort();
  const url = `http://127.0.0.1:${port}`;
  const { pid } = await host.start({
    name: 'staff-api',
    args: ['dist/apps/api/src/main.staff.js'],
    env: productEnvironment(database, { STAFF_PORT: String(port) }),
    readyUrl: `${url}/readyz`,
  });
  const body = requestBody('query Caseload', {});
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'stepwell' };
  return {
    url,
    pid,
    requestFor: ({ token }) => ({
      method: 'POST',
      path: '/graphql',
      headers: { ...headers, cookie: `__Host-staff=${token}`, 'content-length': String(Buffer.byteLength(body)) },
      body,
    }),
  };
}

async function startLimit(host: BenchHost, database: Parameters<typeof productEnvironment>[0]): Promise<Side> {
  const port = await host.freePort();
  const url = `http://127.0.0.1:${port}`;
  const { pid } = await host.start({
    name: 'limit',
    args: ['dist/bench/caseload/limit-server.js'],
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      LIMIT_PORT: String(port),
      LIMIT_DATABASE_URL: database.urls.superuser,
    },
    readyUrl: `${url}/readyz`,
  });
  return {
    url,
    pid,
    requestFor: ({ id, organizationId }) => ({
      method: 'GET',
      path: `/?organization=${organizationId}&clinician=${id}`,
      headers: {},
    }),
  };
}
