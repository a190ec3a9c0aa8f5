import { deepStrictEqual } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import type { BenchHost, BenchResult, BenchRow } from '../bench';
import { ask } from '../load';
import { requestBody } from '../own-document';
import { productEnvironment } from '../product-environment';
import { inPairs, median, pairedRatio } from '../rounds';
import { IDENTITY_SECRET, seedIntakes, type SeededIntakes } from './seed-intakes';

/** Loads and saves of each measurement, of so many inquiries. */
const full = { each: 40, inquiries: 50_000 };
const tiny = { each: 2, inquiries: 200 };
/** Rows of a page of the pipeline. */
const PAGE = 50;

interface Figures {
  pipeline: number;
  save: number;
}
interface Pipeline {
  inquiries: { totalCount: number; edges: { node: { id: string } }[] };
}
interface Saved {
  savePacket: { packet: { fields: { linkId: string; version: number; values: string[] }[] } };
}

/**
 * The pipeline with 50,000 inquiries and a field of a packet saved as it is filled in, by the documents that the clinician app
 * sends through the staff process as production runs it, against one bare connection. Durable on both sides.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const { each, inquiries } = host.isSmoke ? tiny : full;
  const database = await host.database({ durable: true, environment: 'production' });
  const seeded = await seedIntakes(database, inquiries);
  const port = await host.freePort();
  const url = `http://127.0.0.1:${port}`;
  await host.start({
    name: 'staff-api',
    args: ['dist/apps/api/src/main.staff.js'],
    env: productEnvironment(database, { STAFF_PORT: String(port), IDENTITY_SECRET }),
    readyUrl: `${url}/readyz`,
  });
  const superuser = new Client({ connectionString: database.urls.superuser });
  await superuser.connect();
  try {
    // Warm on both sides before the clock counts; both show the same page.
    const [ours, theirs] = [await throughApi(url, seeded, tiny.each), await bare(superuser, seeded, tiny.each)];
    deepStrictEqual(ours.page, theirs.page);
    const taken = await inPairs(host.rounds, {
      ours: async () => (await throughApi(url, seeded, each)).figures,
      theirs: async () => (await bare(superuser, seeded, each)).figures,
    });
    const [pipeline, save] = (
      [
        ['pipeline', `first page of ${inquiries} inquiries`],
        ['save', 'field of a packet saved'],
      ] as const
    ).map(([key, what]): BenchRow => {
      return { what, unit: 'ms', ours: taken.ours.map((one) => one[key]), theirs: taken.theirs.map((one) => one[key]) };
    }) as [BenchRow, BenchRow];
    return {
      name: 'Intake',
      against: 'bare SQL',
      rows: [pipeline, save],
      ratios: { pipelineToBareSql: pairedRatio(pipeline), packetSaveToBareSql: pairedRatio(save) },
      notes: ['both sides show the same first page and its total; each saved field was read back: equal'],
    };
  } finally {
    await superuser.end();
  }
}

async function throughApi(url: string, { token, packetId }: SeededIntakes, times: number) {
  const send = async <Answer>(operation: string, variables: object): Promise<Answer> => {
    const body = requestBody(operation, variables);
    const text = await ask(url, {
      ...{ method: 'POST', path: '/graphql', body },
      headers: {
        ...{ 'content-type': 'application/json', 'x-requested-with': 'stepwell', cookie: `__Host-staff=${token}` },
        'content-length': String(Buffer.byteLength(body)),
      },
    });
    const { data, errors } = JSON.parse(text) as { data: Answer; errors?: unknown };
    if (errors) throw new Error(`A document was refused: ${JSON.stringify(errors)}`);
    return data;
  };
  const [list, save] = ['query Inquiries', 'mutation SavePacket'] as const;
  const [pipelines, saves]: [number[], number[]] = [[], []];
  let version = 0;
  let page: [number, string[]] = [0, []];
  for (let at = 0; at < times; at += 1) {
    let began = performance.now();
    const { inquiries } = await send<Pipeline>(list, { filter: { ended: false } });
    pipelines.push(performance.now() - began);
    page = [inquiries.totalCount, inquiries.edges.map(({ node }) => node.id)];
    const field = { linkId: 'pronouns', values: [`said ${at} ${Math.random()}`], rows: [] };
    const before = version;
    const keep = async (seen: number) =>
      (await send<Saved>(save, { input: { packetId, fields: [{ ...field, version: seen }] } })).savePacket.packet
        .fields;
    began = performance.now();
    let fields = await keep(before);
    saves.push(performance.now() - began);
    // A round begins where the one before it ended.
    const known = (): Saved['savePacket']['packet']['fields'][number] =>
      fields.find(({ linkId }) => linkId === 'pronouns')!;
    if (at === 0 && known().values[0] !== field.values[0]) fields = await keep(known().version);
    deepStrictEqual(known().values, field.values);
    ({ version } = known());
  }
  return { page, figures: { pipeline: median(pipelines), save: median(saves.slice(1)) } satisfies Figures };
}

async function bare(client: Client, seeded: SeededIntakes, times: number) {
  const { organizationId, staffId, patientId, packetId } = seeded;
  const [pipelines, saves]: [number[], number[]] = [[], []];
  let page: [number, string[]] = [0, []];
  for (let at = 0; at < times; at += 1) {
    let began = performance.now();
    const total = await client.query<{ total: number }>(
      'select count(*)::int as total from inquiries where organization_id = $1 and ended_at is null',
      [organizationId],
    );
    const { rows } = await client.query<{ id: string }>(
      `select q.*, f.name, f.time_zone, s.display_name, coalesce(c.calls, '[]') as calls
       from (select * from inquiries where organization_id = $1 and ended_at is null
         order by (first_reached_at is not null), created_at, id limit ${PAGE}) q
       join facilities f on f.organization_id = q.organization_id and f.id = q.facility_id
       left join staff_members s on s.organization_id = q.organization_id and s.id = q.owner_id
       left join lateral (select json_agg(c order by c.created_at desc) as calls from inquiry_calls c
         where c.organization_id = q.organization_id and c.inquiry_id = q.id) c on true
       order by (q.first_reached_at is not null), q.created_at, q.id`,
      [organizationId],
    );
    pipelines.push(performance.now() - began);
    page = [total.rows[0]!.total, rows.map(({ id }) => id)];
    const items = [{ linkId: 'pronouns', answer: [{ valueString: `wrote ${at} ${Math.random()}` }] }];
    began = performance.now();
    await client.query('begin');
    await client.query('select from intake_packets where organization_id = $1 and id = $2 for update', [
      organizationId,
      packetId,
    ]);
    await client.query(
      `insert into packet_answers (organization_id, patient_id, packet_id, link_id, items, changed_by_id, changed_at)
       values ($1, $2, $3, 'pronouns', $4, $5, now())
       on conflict (organization_id, packet_id, link_id) do update
         set items = excluded.items, version = packet_answers.version + 1, changed_at = excluded.changed_at`,
      [organizationId, patientId, packetId, JSON.stringify(items), staffId],
    );
    const answers = await client.query<{ link_id: string; items: unknown }>(
      'select * from packet_answers where organization_id = $1 and packet_id = $2 order by link_id',
      [organizationId, packetId],
    );
    await client.query(
      `insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
       values ($1, 'staff', $2, 'savePacket', 'allowed', $3, 'bench')`,
      [organizationId, staffId, [patientId]],
    );
    await client.query('commit');
    saves.push(performance.now() - began);
    deepStrictEqual(answers.rows.find((row) => row.link_id === 'pronouns')!.items, items);
  }
  return { page, figures: { pipeline: median(pipelines), save: median(saves.slice(1)) } satisfies Figures };
}
