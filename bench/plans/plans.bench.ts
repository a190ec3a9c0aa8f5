import { deepStrictEqual } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import type { BenchDatabase, BenchHost, BenchResult, BenchRow } from '../bench';
import { ask } from '../load';
import { requestBody } from '../own-document';
import { productEnvironment } from '../product-environment';
import { inPairs, median, pairedRatio } from '../rounds';
import { IDENTITY_SECRET, seedPlans, type SeededPlans } from './seed-plans';

const VERSIONS = 200;
/** Loads and saves of each measurement. */
const full = 40;
const tiny = 2;

interface Figures {
  load: number;
  save: number;
}

interface PlanAnswer {
  patient: { plans: unknown[] };
  plan: { version: number; content: Record<string, unknown> };
}

/**
 * The page of a plan with 200 versions, by the documents that the clinician app sends through the staff process as
 * production runs it, against one bare connection with one statement for each document; and a draft saved as a whole,
 * against the bare update with its audit row. Durable on both sides.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const each = host.isSmoke ? tiny : full;
  const database = await host.database({ durable: true, environment: 'production' });
  const seeded = await seedPlans(database, VERSIONS);
  const url = await startStaffApi(host, database);
  const superuser = new Client({ connectionString: database.urls.superuser });
  await superuser.connect();
  try {
    // Warm on both sides before the clock counts.
    await throughApi(url, seeded, tiny);
    await bare(superuser, seeded, tiny);
    const taken = await inPairs(host.rounds, {
      ours: () => throughApi(url, seeded, each),
      theirs: () => bare(superuser, seeded, each),
    });
    const [load, save] = (['load', 'save'] as const).map((what): BenchRow => ({
      what: `${what}, ${VERSIONS} versions`,
      unit: 'ms',
      ours: taken.ours.map((one) => one[what]),
      theirs: taken.theirs.map((one) => one[what]),
    })) as [BenchRow, BenchRow];
    return {
      name: 'Page of a plan',
      against: 'bare SQL',
      rows: [load, save],
      ratios: { planLoadToBareSql: pairedRatio(load), planSaveToBareSql: pairedRatio(save) },
      notes: [
        'loading asks for the list of versions and for the draft with its words; what was saved was read back: equal',
      ],
    };
  } finally {
    await superuser.end();
  }
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

async function throughApi(url: string, { token, patientId, draftId }: SeededPlans, times: number): Promise<Figures> {
  const send = async <Answer>(operation: string, variables: object): Promise<Answer> => {
    const body = requestBody(operation, variables);
    const text = await ask(url, {
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        'x-requested-with': 'stepwell',
        cookie: `__Host-staff=${token}`,
        'content-length': String(Buffer.byteLength(body)),
      },
      body,
    });
    const { data, errors } = JSON.parse(text) as { data: Answer; errors?: unknown };
    if (errors) throw new Error(`A document was refused: ${JSON.stringify(errors)}`);
    return data;
  };
  const [list, one, save] = ['query PatientPlans', 'query Plan', 'mutation SavePlan'] as const;
  const [loads, saves]: [number[], number[]] = [[], []];
  for (let at = 0; at < times; at += 1) {
    let began = performance.now();
    const { patient } = await send<Pick<PlanAnswer, 'patient'>>(list, { id: patientId });
    const { plan } = await send<Pick<PlanAnswer, 'plan'>>(one, { id: draftId });
    loads.push(performance.now() - began);
    if (patient.plans.length !== VERSIONS) throw new Error('The list is not whole');
    const said: Record<string, unknown> = { ...plan.content, noteToSelf: `Breathe, ${at}` };
    // Chosen meetings are taken from the path, never typed.
    delete said['meetings'];
    began = performance.now();
    await send(save, { input: { id: draftId, version: plan.version, content: said } });
    saves.push(performance.now() - began);
    const again = await send<Pick<PlanAnswer, 'plan'>>(one, { id: draftId });
    deepStrictEqual(again.plan.content, { ...said, meetings: again.plan.content['meetings'] });
  }
  return { load: median(loads), save: median(saves) };
}

async function bare(client: Client, seeded: SeededPlans, times: number): Promise<Figures> {
  const { organizationId, authorId, patientId, draftId } = seeded;
  const [loads, saves]: [number[], number[]] = [[], []];
  for (let at = 0; at < times; at += 1) {
    let began = performance.now();
    const list = await client.query(
      `select p.id, p.number, p.version, p.status, a.display_name, p.review_due, p.activated_at, b.display_name, p.updated_at
       from relapse_prevention_plans p
       join staff_members a on a.organization_id = p.organization_id and a.id = p.author_id
       left join staff_members b on b.organization_id = p.organization_id and b.id = p.activated_by_id
       where p.organization_id = $1 and p.patient_id = $2 order by p.number desc`,
      [organizationId, patientId],
    );
    const { rows } = await client.query<{ version: number; content: object }>(
      'select * from relapse_prevention_plans where organization_id = $1 and id = $2',
      [organizationId, draftId],
    );
    loads.push(performance.now() - began);
    if (list.rowCount !== VERSIONS) throw new Error('The list is not whole');
    const content = { ...rows[0]!.content, noteToSelf: `Breathe out, ${at}` };
    began = performance.now();
    await client.query('begin');
    await client.query(
      `update relapse_prevention_plans set content = $3, version = version + 1
       where organization_id = $1 and id = $2 and version = $4 and status = 'draft'`,
      [organizationId, draftId, JSON.stringify(content), rows[0]!.version],
    );
    await client.query(
      `insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
       values ($1, 'staff', $2, 'savePlan', 'allowed', $3, 'bench')`,
      [organizationId, authorId, [patientId]],
    );
    await client.query('commit');
    saves.push(performance.now() - began);
  }
  return { load: median(loads), save: median(saves) };
}
