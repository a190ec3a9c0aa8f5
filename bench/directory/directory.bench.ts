import { deepStrictEqual } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import type { BenchHost, BenchResult, BenchRow } from '../bench';
import { ask } from '../load';
import { requestBody } from '../own-document';
import { productEnvironment } from '../product-environment';
import { inPairs, median, pairedRatio } from '../rounds';
import { ImportSides } from './import-sides';
import { searchBare, searchCases, type Found, type SearchCase } from './search-cases';
import { searchPlans } from './search-plans';
import { listOf, seedDirectory, type SeededDirectory } from './seed-directory';

const full = { list: 10_000, directory: 100_000, searches: 30 };
const tiny = { list: 600, directory: 2_000, searches: 2 };

interface SearchFigures {
  p50: number;
  p95: number;
}

/**
 * A list of meetings imported for the first time and once more unchanged, by the product's reader and store under
 * row-level security, against one bare statement that is given the cleaned meetings; and searches of a large directory
 * through the staff process as production runs it, against one hand-written statement each with the same answer.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const size = host.isSmoke ? tiny : full;
  const rows: BenchRow[] = [];
  const ratios: Record<string, number> = {};
  const add = (key: string, row: BenchRow): void => {
    rows.push(row);
    ratios[key] = pairedRatio(row);
  };
  const imports = await ImportSides.open(await host.database({ durable: true }), listOf(size.list));
  try {
    const taken = await inPairs(host.rounds, { ours: () => imports.ours(), theirs: () => imports.bare() });
    for (const what of ['first', 'unchanged'] as const) {
      const [ours, theirs] = [taken.ours, taken.theirs].map((side) => side.map((one) => one[what]));
      add(`${what}ImportToBareSql`, {
        what: `${what} import of ${size.list}`,
        unit: 'ms',
        ours: ours!,
        theirs: theirs!,
      });
    }
  } finally {
    await imports.close();
  }
  host.say(`Filling a directory of ${size.directory} meetings...`);
  const database = await host.database({ durable: false, environment: 'production' });
  const seeded = await seedDirectory(database, size.directory);
  const url = await startStaffApi(host, productEnvironment(database, {}));
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  let plans: string[];
  try {
    plans = await searchPlans(database, client, seeded);
    for (const [at, search] of searchCases.entries()) {
      await assertSame(url, client, seeded, search);
      const taken = await inPairs(host.rounds, {
        ours: () => timed(size.searches, () => searchOurs(url, seeded, search)),
        theirs: () => timed(size.searches, () => searchBare(client, seeded.feedId, search, new Date())),
      });
      for (const what of ['p50', 'p95'] as const) {
        const [ours, theirs] = [taken.ours, taken.theirs].map((side) => side.map((one) => one[what]));
        const row = { what: `search, ${search.name}: ${what}`, unit: 'ms', ours: ours!, theirs: theirs! };
        if (what === 'p50') add(`search${at + 1}ToBareSql`, row);
        else rows.push(row);
      }
    }
  } finally {
    await client.end();
  }
  return {
    name: `Directory of ${size.directory} meetings`,
    against: 'bare SQL',
    rows,
    ratios,
    notes: [
      'both sides of every search found the same number and the same first twenty, in the same order',
      'ours reads and cleans the list; the bare import is given what comes of that, as rows',
      'the bare search answers with ids alone; ours with what the finder shows of each meeting',
      ...plans,
    ],
  };
}

async function startStaffApi(host: BenchHost, env: Record<string, string>): Promise<string> {
  const port = await host.freePort();
  const url = `http://127.0.0.1:${port}`;
  await host.start({
    name: 'staff-api',
    args: ['dist/apps/api/src/main.staff.js'],
    env: { ...env, STAFF_PORT: String(port) },
    readyUrl: `${url}/readyz`,
  });
  return url;
}

async function searchOurs(url: string, { token }: SeededDirectory, { filter }: SearchCase): Promise<Found> {
  const body = requestBody('query FindMeetings', { first: 20, filter });
  const headers = {
    'content-type': 'application/json',
    'x-requested-with': 'stepwell',
    'content-length': String(Buffer.byteLength(body)),
    cookie: `__Host-staff=${token}`,
  };
  const text = await ask(url, { method: 'POST', path: '/graphql', headers, body });
  const { data } = JSON.parse(text) as {
    data?: { meetings: { totalCount: number; edges: { node: { id: string } }[] } };
  };
  if (!data) throw new Error(`A search was refused: ${text.slice(0, 300)}`);
  return { totalCount: data.meetings.totalCount, ids: data.meetings.edges.map(({ node }) => node.id) };
}

/** Between two searches a meeting may begin; then both sides are asked once more. */
async function assertSame(url: string, client: Client, seeded: SeededDirectory, search: SearchCase): Promise<void> {
  const both = async (): Promise<[Found, Found]> => [
    await searchOurs(url, seeded, search),
    await searchBare(client, seeded.feedId, search, new Date()),
  ];
  const [ours, bare] = await both();
  if (JSON.stringify(ours) === JSON.stringify(bare)) return;
  deepStrictEqual(...(await both()));
}

async function timed(times: number, work: () => Promise<unknown>): Promise<SearchFigures> {
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  return { p50: median(took), p95: took[Math.ceil(took.length * 0.95) - 1]! };
}
