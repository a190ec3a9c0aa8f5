import { Client, type PoolClient } from 'pg';
import { sweepDueWork } from '@stepwell/platform/outbox/sweep-due-work';
import { buildManyDue } from '@stepwell/test/support/build-many-due';
import { queueBackends } from '@stepwell/test/support/queue-backends';
import { sampleSize } from '@stepwell/test/support/sample-size';
import { eventually, openFaultStage, type FaultStage } from './fault-stage';

/** Messages of one organization that are due before another's ten: more than may be on their way at once. */
const FLOOD = sampleSize(4_000, 100_000);
const FEW = 10;
/** The most of the flood that may leave before the last of the ten: what had begun, on eight places of 128. */
const MOST_BEFORE = 1_024;
/** The next sweep begins a second after the one before: none may take longer, in milliseconds, whatever it has to pass by. */
const SWEEP_WITHIN = 1_000;
const SWEEPS = 5;

describe.each(queueBackends)('an organization that floods the others, with BullMQ on %s,', (name) => {
  let stage: FaultStage;
  let superuser: Client;
  beforeAll(async () => {
    stage = await openFaultStage(name);
    superuser = new Client({ connectionString: stage.host.test.urls.superuser });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await stage.close();
  });

  it(`has ${FLOOD} due, and then another ${FEW}: these do not wait for its end`, async () => {
    const activatedAt = new Date('2027-09-10T18:00:00Z');
    await buildManyDue(stage.host, superuser, { messages: FLOOD, organizations: 1, activatedAt });
    const flood = await superuser.query<{ id: string }>('select distinct organization_id as id from due_work');
    const few = await stage.due(FEW);
    // The flood has been due for an hour when the ten come due, all of one organization or of ten.
    await superuser.query(
      `update due_work set due_at = app.now() - case when organization_id = $1 then interval '1 hour' else interval '1 second' end
       where job = 'followup.send' and due_at <= app.now()`,
      [flood.rows[0]!.id],
    );
    await stage.startWorker();
    await eventually('the ten have gone', async () => {
      const { rows } = await superuser.query<{ count: number }>(
        `select count(*)::int as count from follow_up_occurrences where id = any($1) and status = 'sent'`,
        [few.map(({ id }) => id)],
      );
      return rows[0]!.count === FEW;
    });
    const { rows } = await superuser.query<{ before: number; left: number }>(
      `select count(*) filter (where status = 'sent' and sent_at <= (select max(sent_at) from follow_up_occurrences where id = any($2)))::int as before,
         count(*) filter (where status in ('planned', 'sending'))::int as left
       from follow_up_occurrences where organization_id = $1 and step_code = 'next-day'`,
      [flood.rows[0]!.id, few.map(({ id }) => id)],
    );
    expect(rows[0]!.before).toBeLessThanOrEqual(MOST_BEFORE);
    // It goes on: nothing of it was dropped.
    expect(rows[0]!.before + rows[0]!.left).toBeGreaterThanOrEqual(FLOOD - MOST_BEFORE);
    await eventually('the flood goes on', async () => {
      const { rows: gone } = await superuser.query<{ count: number }>(
        `select count(*)::int as count from follow_up_occurrences where organization_id = $1 and status = 'sent'`,
        [flood.rows[0]!.id],
      );
      return gone[0]!.count > rows[0]!.before + 128;
    });
    // While the flood's batches fill its share, a sweep passes all that waits of it by.
    const times = await sweepTimes(stage.host.test.urls.relay);
    expect(Math.max(...times)).toBeLessThan(SWEEP_WITHIN);
  });
});

/** How long single sweeps take, in milliseconds; each is taken back. */
async function sweepTimes(relayUrl: string): Promise<number[]> {
  const client = new Client({ connectionString: relayUrl });
  await client.connect();
  const times: number[] = [];
  try {
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      await client.query('begin');
      const before = performance.now();
      await sweepDueWork(client as unknown as PoolClient, () => 'delivery');
      times.push(performance.now() - before);
      await client.query('rollback');
    }
  } finally {
    await client.end();
  }
  return times;
}
