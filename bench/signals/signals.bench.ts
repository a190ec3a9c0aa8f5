import { deepStrictEqual } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { systemContext } from '@stepwell/kernel/context';
import { randomId } from '@stepwell/kernel/ids';
import { EvaluateSignals } from '@stepwell/domain/signals/evaluate-signals';
import { findingsSql } from '@stepwell/domain/signals/signal-findings';
import { SignalRule } from '@stepwell/domain/signals/signal-rule.entity';
import { ruleDefinitions, signalRules } from '@stepwell/domain/signals/signal-rules';
import { SignalRulesService } from '@stepwell/domain/signals/signal-rules.service';
import { Signal } from '@stepwell/domain/signals/signal.entity';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import type { BenchHost, BenchResult } from '../bench';
import { inPairs, pairedRatio } from '../rounds';
import { seedCohort } from './seed-cohort';

const full = 10_000;
const tiny = 200;

interface Figures {
  first: number;
  again: number;
}

/**
 * One sweep over all patients of an organization as the worker does it (row-level security, signed context, the rules
 * read, signals raised and ended, audit row), against the bare statement that finds and inserts the same, as superuser.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const patients = host.isSmoke ? tiny : full;
  const settings = await host.database({ durable: false });
  const superuser = new Client({ connectionString: settings.urls.superuser });
  await superuser.connect();
  const organizationId = randomId();
  host.say(`Filling one organization with ${patients} patients...`);
  await seedCohort(superuser, organizationId, patients);
  const dataSource = createDataSource({
    url: settings.urls.rw,
    entities: [Signal, SignalRule],
    pool: 2,
    applicationName: 'bench',
  });
  await dataSource.initialize();
  try {
    const database = new Database(dataSource, settings.contextSecret);
    const evaluating = new EvaluateSignals(new SignalRulesService());
    const sweep = () =>
      database.write(systemContext(organizationId, 'signals.sweep', 'bench'), (tx) => evaluating.all(tx));
    const found = (): Promise<unknown[]> =>
      superuser
        .query('select patient_id, rule, subject, weight, evidence from signals order by patient_id, rule, subject')
        .then(({ rows }) => rows as unknown[]);

    const oursOnce = async (): Promise<Figures> => {
      await superuser.query('delete from signals');
      return { first: await timed(sweep), again: await timed(sweep) };
    };
    const theirsOnce = async (): Promise<Figures> => {
      await superuser.query('delete from signals');
      return {
        first: await timed(() => bare(superuser, organizationId, true)),
        again: await timed(() => bare(superuser, organizationId, false)),
      };
    };
    await oursOnce();
    const ours = await found();
    await theirsOnce();
    deepStrictEqual(ours, await found());
    const taken = await inPairs(host.rounds, { ours: oursOnce, theirs: theirsOnce });
    const rows = (['first', 'again'] as const).map((figure) => ({
      what: figure === 'first' ? 'sweep that raises all' : 'sweep that changes nothing',
      unit: 'ms',
      ours: taken.ours.map((one) => one[figure]),
      theirs: taken.theirs.map((one) => one[figure]),
    }));
    return {
      name: `Signals of ${patients} patients`,
      against: 'bare SQL',
      rows,
      ratios: { firstSweepToBareSql: pairedRatio(rows[0]!), laterSweepToBareSql: pairedRatio(rows[1]!) },
      notes: [`${ours.length} signals of both sides compared, evidence included: equal`],
    };
  } finally {
    await dataSource.destroy();
    await superuser.end();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function bare(superuser: Client, organizationId: string, isFirst: boolean): Promise<void> {
  const what = isFirst
    ? `insert into signals (organization_id, patient_id, rule, subject, weight, evidence)
       select $1, patient_id, rule, subject, weight, evidence from found`
    : 'select count(*) from found';
  await superuser.query(`with ${findingsSql(true)} ${what}`, [
    organizationId,
    signalRules,
    signalRules.map((rule) => ruleDefinitions[rule].amount?.initial ?? null),
    signalRules.map((rule) => ruleDefinitions[rule].days?.initial ?? null),
  ]);
}
