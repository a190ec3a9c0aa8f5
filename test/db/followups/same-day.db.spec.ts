import { randomUUID } from 'node:crypto';
import type { Id } from '@stepwell/kernel/ids';
import { StrikeOut } from '@stepwell/domain/followups/strike-out';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';
import { moveClockTo } from '@stepwell/test/support/move-clock';

interface Row {
  id: Id;
  status: string;
  reason: string | null;
  hasDueWork: boolean;
}

/** Days of the product's clock: each test takes later ones, because the clock never goes back. */
let week = 0;

describe('a message whose day another programme’s has taken', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    services = followUpServices(host.database);
  });
  afterAll(() => host.close());

  /** A plan of two days ago, and the aftercare of somebody who leaves today: both ask tomorrow. */
  async function leaving(): Promise<{ one: Reachable; planId: Id; tomorrow: string }> {
    const start = Date.parse('2028-01-03T18:00:00Z') + (week += 1) * 14 * 86_400_000;
    await moveClockTo(host, new Date(start));
    const one = await buildReachable(host, { timeZone: 'America/Chicago' });
    const { organization, patient, clinician } = one;
    const { planId } = await buildEnrollment(host, organization, patient, clinician, {
      activatedAt: new Date(start - 2 * 86_400_000),
    });
    const today = new Date(start).toISOString().slice(0, 10);
    await host.database.write(organization.system, (tx) =>
      services.beginning.one(tx, 'aftercare', {
        ...{ patientId: patient.id, anchorId: randomUUID(), anchorDate: today, anchorAt: null },
      }),
    );
    return { one, planId, tomorrow: new Date(start + 86_400_000).toISOString().slice(0, 10) };
  }

  async function step({ organization, patient }: Reachable, code: string): Promise<Row> {
    const rows = await host.database.read(organization.system, (tx) =>
      tx.query<Row>(
        `select o.id, o.status, o.reason, exists (select from due_work w where w.organization_id = o.organization_id
           and w.subject_id = o.id and w.job = 'followup.send' and w.due_at = o.due_at) as "hasDueWork"
         from follow_up_occurrences o where o.organization_id = $1 and o.patient_id = $2 and o.step_code = $3`,
        [organization.id, patient.id, code],
      ),
    );
    expect(rows).toHaveLength(1);
    return rows[0]!;
  }

  const send = async ({ organization }: Reachable, { id }: Row): Promise<void> =>
    services.processor.send(organization.system, { ids: [id] });

  it('is not planned, and says so', async () => {
    const { one } = await leaving();
    expect(await step(one, 'day-3')).toMatchObject({ status: 'planned', hasDueWork: true });
    expect(await step(one, 'hours-24')).toMatchObject({ status: 'cancelled', reason: 'same_day', hasDueWork: false });
  });

  it.each([
    ['before its hour', 'T15:30:00Z'],
    ['after its hour', 'T17:00:00Z'],
  ])('is answered with the other’s, %s: nobody is asked again or called', async (_when, hour) => {
    const { one, tomorrow } = await leaving();
    const { organization, patient } = one;
    const asked = await step(one, 'day-3');
    await moveClockTo(host, `${tomorrow}T15:10:00Z`);
    await send(one, asked);
    await moveClockTo(host, `${tomorrow}${hour}`);
    await host.database.write(organization.system, (tx) => services.followUps.answer(tx, patient.id, asked.id));
    const dayAfter = Date.parse(`${tomorrow}T15:10:00Z`) + 86_400_000;
    for (const [code, at] of [
      ['hours-24-again', new Date(`${tomorrow}T22:10:00Z`)],
      ['hours-24-call', new Date(dayAfter)],
    ] as const) {
      await moveClockTo(host, at);
      await send(one, await step(one, code));
      expect(await step(one, code)).toMatchObject({ status: 'cancelled', reason: 'was_answered' });
    }
  });

  it('is asked for again where the other’s had no answer', async () => {
    const { one, tomorrow } = await leaving();
    await moveClockTo(host, `${tomorrow}T15:10:00Z`);
    await send(one, await step(one, 'day-3'));
    await moveClockTo(host, `${tomorrow}T22:10:00Z`);
    await send(one, await step(one, 'hours-24-again'));
    expect(await step(one, 'hours-24-again')).toMatchObject({ status: 'sent' });
  });

  it('gets its day back when the other’s is not to go any more, as long as it can still leave', async () => {
    const { one, planId } = await leaving();
    const { organization, patient } = one;
    await host.database.write(organization.system, (tx) => services.stopping.stopOfPlan(tx, patient.id, planId));
    expect(await step(one, 'day-3')).toMatchObject({ status: 'cancelled', reason: 'enrollment_ended' });
    expect(await step(one, 'hours-24')).toMatchObject({ status: 'planned', reason: null, hasDueWork: true });
  });

  it('stays away where the patient did not want it', async () => {
    const { one, planId } = await leaving();
    const { organization, patient } = one;
    const { id } = await step(one, 'hours-24');
    await host.database.write(organization.system, async (tx) => {
      await new StrikeOut().run(tx, id, patient.id);
      await services.stopping.stopOfPlan(tx, patient.id, planId);
    });
    expect(await step(one, 'hours-24')).toMatchObject({ status: 'cancelled', reason: 'struck_out' });
  });

  it('stays away when its own programme ends with the other', async () => {
    const { one } = await leaving();
    const { organization, patient } = one;
    await host.database.write(organization.system, (tx) => services.stopping.stopAll(tx, patient.id));
    expect(await step(one, 'hours-24')).toMatchObject({ status: 'cancelled', reason: 'same_day', hasDueWork: false });
  });

  it('stays away when it is too late for it', async () => {
    const { one, planId, tomorrow } = await leaving();
    const { organization, patient } = one;
    await moveClockTo(host, new Date(Date.parse(`${tomorrow}T18:00:00Z`) + 2 * 86_400_000));
    await host.database.write(organization.system, (tx) => services.stopping.stopOfPlan(tx, patient.id, planId));
    expect(await step(one, 'hours-24')).toMatchObject({ status: 'cancelled', reason: 'same_day' });
  });
});
