import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { actingAsSystem } from '@stepwell/test/support/build-organization';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { signalEntities, signalServices } from '@stepwell/test/support/build-signal';
import { careServices } from '@stepwell/test/support/care-services';
import { signalRules } from '@stepwell/domain/signals/signal-rules';
import { seedCohort } from '../../../bench/signals/seed-cohort';

const PATIENTS = 1_000;

describe('the signals of a generated cohort', () => {
  let host: TestHost;
  let superuser: Client;
  const organizationId = randomUUID();
  beforeAll(async () => {
    host = await openTestHost(signalEntities);
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    await seedCohort(superuser, organizationId, PATIENTS);
    const { evaluating } = signalServices(careServices(host.database).tasks);
    await host.database.write(actingAsSystem(organizationId), (tx) => evaluating.all(tx));
  });
  afterAll(async () => {
    await superuser.end();
    await host.close();
  });

  it('are as many, for the reasons, that docs/signals.md shows', async () => {
    const { rows } = await superuser.query<{ rule: string; signals: number; patients: number }>(
      'select rule, count(*)::int as signals, count(distinct patient_id)::int as patients from signals group by rule',
    );
    const counted = new Map(rows.map((row) => [row.rule, row]));
    const table = signalRules.map((rule) => {
      const { signals = 0, patients = 0 } = counted.get(rule) ?? {};
      return `| ${rule} | ${signals} | ${patients} |`;
    });
    const { rows: some } = await superuser.query<{ patients: number }>(
      'select count(distinct patient_id)::int as patients from signals',
    );
    const page = readFileSync(path.resolve('docs/signals.md'), 'utf8');
    const lines = page.split('\n').map((line) => line.replace(/ +/g, ' '));
    const shown = lines.filter((line) => /^\| [a-z_]+ \| \d+ \|/.test(line));
    expect(shown).toEqual([...table, `| any_rule | ${await total()} | ${some[0]!.patients} |`]);
  });

  it('each rest on evidence that the rule asks for', async () => {
    const wrong = await superuser.query(
      `select s.rule, s.evidence from signals s where
        s.rule = 'safety_answer' and not ((s.evidence->>'used')::boolean or (s.evidence->>'craving')::int >= 8)
        or s.rule = 'craving_rising' and (s.evidence->>'craving')::numeric - (s.evidence->>'baseline')::numeric < 2.9
        or s.rule = 'missed_check_ins' and (s.evidence->>'count')::int < 2
        or s.rule = 'missed_meeting_goal' and (s.evidence->>'attended')::int >= (s.evidence->>'goal')::int
        or s.rule in ('warning_sign', 'window_without_option') and jsonb_array_length(s.evidence->'words') = 0
        or s.rule <> 'call_wish' and s.rule <> 'window_without_option' and s.evidence->>'days' is null`,
    );
    expect(wrong.rows).toEqual([]);
  });

  it('come from no patient without a meeting goal by way of meetings', async () => {
    const { rows } = await superuser.query(
      `select s.rule from signals s where s.rule in ('window_without_option', 'missed_meeting_goal') and not exists (
         select from recovery_paths p where p.patient_id = s.patient_id and p.meetings_per_week > 0)`,
    );
    expect(rows).toEqual([]);
  });

  async function total(): Promise<number> {
    const { rows } = await superuser.query<{ count: number }>('select count(*)::int as count from signals');
    return rows[0]!.count;
  }
});
