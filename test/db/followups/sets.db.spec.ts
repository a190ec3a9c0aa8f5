import type { Pool } from 'pg';
import type { Id } from '@stepwell/kernel/ids';
import { MAX_IN_FLIGHT, SLOT_SECONDS } from '@stepwell/delivery/sending-slots';
import { SendingWatch } from '@stepwell/delivery/sending-watch.service';
import type { Admission, Attempted } from '@stepwell/delivery/send-gate';
import { MAX_TRIES } from '@stepwell/domain/followups/retry-wait';
import { createRelayPool } from '@stepwell/platform/outbox/relay-pool';
import { Log } from '@stepwell/platform/telemetry/log';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact, buildPatient } from '@stepwell/test/support/build-patient';
import { buildEnrollment, followUpEntities, followUpServices } from '@stepwell/test/support/build-followup';
import { moveClockBy, moveClockTo } from '@stepwell/test/support/move-clock';
import { untilWaiting } from '@stepwell/test/support/until-waiting';

interface DueSet {
  organization: BuiltOrganization;
  ids: Id[];
  patientIds: Id[];
}

/** Days of the product's clock: each test takes the next one, because the clock never goes back. */
let day = 0;

describe('follow-ups in sets', () => {
  let host: TestHost;
  let pool: Pool;
  let services: ReturnType<typeof followUpServices>;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    pool = createRelayPool(host.test.urls.relay);
    services = followUpServices(host.database);
  });
  afterEach(async () => {
    await moveClockBy(host, SLOT_SECONDS + 1);
    await watch().beat();
    services.mailer.sent.length = 0;
  });
  afterAll(async () => {
    await pool.end();
    await host.close();
  });

  const watch = (of = services): SendingWatch =>
    new SendingWatch(of.gate, of.inFlight, pool, new Log('silent', 'test'));

  /** Patients of one organization in Chicago whose first message is due; the clock shows noon there. */
  async function due(count: number, inside?: BuiltOrganization): Promise<DueSet> {
    const noon = Date.parse('2027-07-01T18:00:00Z') + (day += 1) * 86_400_000;
    const organization = inside ?? (await buildOrganization(host, { timeZone: 'America/Chicago' }));
    const clinician = await buildStaff(host, organization.id, ['clinician']);
    const set: DueSet = { organization, ids: [], patientIds: [] };
    for (let made = 0; made < count; made += 1) {
      const patient = await buildPatient(host, organization, { careTeam: [clinician] });
      await buildContact(host, patient);
      await buildConsent(host, patient, clinician);
      const activatedAt = new Date(noon - 86_400_000);
      const { occurrences } = await buildEnrollment(host, organization, patient, clinician, { activatedAt });
      set.ids.push(occurrences['next-day']!);
      set.patientIds.push(patient.id);
    }
    await moveClockTo(host, new Date(noon));
    return set;
  }

  const query = <T>({ organization }: DueSet, sql: string, ...values: unknown[]): Promise<T[]> =>
    host.database.write(organization.system, (tx) => tx.query<T>(sql, [organization.id, ...values]));

  const revoke = 'update channel_consents set revoked_at = app.now() where organization_id = $1';

  /** Looks at a set and asks for all of it. */
  async function admit({ gate }: typeof services, { organization, ids }: DueSet) {
    const { candidates } = await gate.look(organization.system, ids);
    return gate.admit(organization.system, candidates);
  }

  const accepted = (admitted: Attempted['admitted']): Attempted => ({
    admitted,
    outcome: { kind: 'accepted', providerId: 'ok' },
  });

  async function statuses(set: DueSet): Promise<string[]> {
    const rows = await query<{ id: Id; status: string }>(
      set,
      'select id, status from follow_up_occurrences where organization_id = $1 and id = any($2::uuid[])',
      set.ids,
    );
    return set.ids.map((id) => rows.find((row) => row.id === id)!.status);
  }

  it('leave together, each once, with one audit row that names every patient', async () => {
    const set = await due(5);
    await services.processor.send(set.organization.system, { ids: set.ids });
    expect(await statuses(set)).toEqual(Array(5).fill('sent'));
    expect(new Set(services.mailer.sent.map((mail) => mail.to)).size).toBe(5);
    const audits = await query<{ patients: Id[] }>(
      set,
      `select patient_ids as patients from audit_events where organization_id = $1 and action = 'test.followups'
         and cardinality(patient_ids) = 5`,
    );
    expect(audits.length).toBeLessThanOrEqual(2);
  });

  it(`are at most ${MAX_IN_FLIGHT} in sending, over all organizations and workers; the rest waits for a slot`, async () => {
    const [mine, theirs] = [await due(MAX_IN_FLIGHT - 2), await due(4)];
    const other = followUpServices(host.database);
    const first = await admit(services, mine);
    expect([first.admitted.length, first.waiting]).toEqual([MAX_IN_FLIGHT - 2, []]);
    const second = await admit(other, theirs);
    const idsOf = (some: readonly { subjectId: Id }[]): Id[] => some.map(({ subjectId }) => subjectId);
    expect([second.admitted.length, second.waiting.length, second.again]).toEqual([2, 2, []]);
    expect([...idsOf(second.admitted), ...idsOf(second.waiting)].toSorted()).toEqual(theirs.ids.toSorted());
    const third = await other.gate.admit(theirs.organization.system, second.waiting);
    expect([third.admitted, idsOf(third.waiting)]).toEqual([[], idsOf(second.waiting)]);
    expect((await statuses(theirs)).toSorted()).toEqual(['planned', 'planned', 'sending', 'sending']);
    await services.gate.record(
      mine.organization.system,
      first.admitted.map((admitted) => ({ admitted, outcome: { kind: 'accepted', providerId: 'ok' } })),
    );
    await other.processor.send(theirs.organization.system, { ids: idsOf(second.waiting) });
    expect((await statuses(theirs)).toSorted()).toEqual(['sending', 'sending', 'sent', 'sent']);
  });

  it('record what was sent in the transaction that admits the next ones, on the slots of the first', async () => {
    const first = await due(MAX_IN_FLIGHT);
    const { admitted } = await admit(services, first);
    expect(admitted).toHaveLength(MAX_IN_FLIGHT);
    const more = await due(2, first.organization);
    const { candidates } = await services.gate.look(first.organization.system, more.ids);
    const [one, ...others] = admitted;
    const sent = { admitted: one!, outcome: { kind: 'accepted', providerId: 'ok' } as const };
    const turn = await services.gate.admit(first.organization.system, candidates, [sent]);
    expect([turn.admitted.length, turn.waiting.length]).toEqual([1, 1]);
    const all = await statuses(first);
    expect(all[first.ids.indexOf(one!.subjectId)]).toBe('sent');
    expect(all.filter((status) => status === 'sending')).toHaveLength(others.length);
  });

  it('are checked behind those before, and count only once those are recorded and their slots handed over', async () => {
    const first = await due(MAX_IN_FLIGHT);
    const { admitted } = await admit(services, first);
    const more = await due(2, first.organization);
    const { candidates } = await services.gate.look(first.organization.system, more.ids);
    const staged = await services.gate.stage(first.organization.system, candidates);
    expect(await statuses(more)).toEqual(['planned', 'planned']);
    const turn = await staged.follow(admitted.map(accepted));
    expect([turn.admitted.length, turn.waiting, turn.again, turn.unrecorded]).toEqual([2, [], [], []]);
    expect(await statuses(first)).toEqual(Array(MAX_IN_FLIGHT).fill('sent'));
    expect(await statuses(more)).toEqual(['sending', 'sending']);
    const [{ held, patients }] = (await query<{ held: number; patients: number }>(
      more,
      `select (select count(*)::int from app.sending_slots_held($2) as held) as held,
         (select max(cardinality(patient_ids))::int from audit_events where organization_id = $1) as patients`,
      more.ids,
    )) as [{ held: number; patients: number }];
    expect([held, patients]).toEqual([2, MAX_IN_FLIGHT + 2]);
    await services.gate.record(first.organization.system, turn.admitted.map(accepted));
  });

  it('that were checked behind others and dropped are as they were; a consent that was taken back waits for neither', async () => {
    const first = await due(1);
    const { admitted } = await admit(services, first);
    const more = await due(1, first.organization);
    const { candidates } = await services.gate.look(first.organization.system, more.ids);
    const staged = await services.gate.stage(first.organization.system, candidates);
    const revoking = query(more, revoke);
    await staged.drop();
    await revoking;
    expect(await statuses(more)).toEqual(['planned']);
    const again = await services.gate.stage(first.organization.system, candidates);
    const turn = await again.follow(admitted.map(accepted));
    expect([turn.admitted, turn.again]).toEqual([[], more.ids]);
    expect(await statuses(first)).toEqual(['sent']);
  });

  it('that were checked behind others do not leave on slots that were given up meanwhile', async () => {
    const first = await due(1);
    const { admitted } = await admit(services, first);
    const more = await due(1, first.organization);
    const { candidates } = await services.gate.look(first.organization.system, more.ids);
    const staged = await services.gate.stage(first.organization.system, candidates);
    await services.gate.giveUp(first.organization.system, admitted);
    await expect(staged.follow(admitted.map(accepted))).rejects.toThrow('given up');
    expect([await statuses(first), await statuses(more)]).toEqual([['unknown'], ['planned']]);
  });

  it('stay held while their process lives, however long the server takes, and become unknown when it falls silent', async () => {
    const set = await due(2);
    const { admitted } = await admit(services, set);
    services.inFlight.begin(admitted);
    const other = followUpServices(host.database);
    for (let seconds = 0; seconds < 2 * SLOT_SECONDS; seconds += SLOT_SECONDS - 1) {
      await moveClockBy(host, SLOT_SECONDS - 1);
      await watch().beat();
      await watch(other).beat();
      expect(await statuses(set)).toEqual(['sending', 'sending']);
    }
    services.inFlight.end(admitted);
    await moveClockBy(host, SLOT_SECONDS + 1);
    await watch(other).beat();
    expect(await statuses(set)).toEqual(['unknown', 'unknown']);
    const tasks = await query<{ kind: string }>(set, 'select kind from tasks where organization_id = $1');
    expect(tasks.map((task) => task.kind)).toEqual(['delivery_unknown', 'delivery_unknown']);
  });

  it('of an organization that was suspended meanwhile: others get their slots, and its messages are told at its return', async () => {
    const set = await due(MAX_IN_FLIGHT);
    await admit(services, set);
    const suspend = (status: string) =>
      pool.query('select 1').then(() => asOwner(`update organizations set status = '${status}'`, set.organization));
    await suspend('suspended');
    await moveClockBy(host, SLOT_SECONDS + 1);
    await watch().beat();
    const others = await due(1);
    await services.processor.send(others.organization.system, { ids: others.ids });
    expect(await statuses(others)).toEqual(['sent']);
    await suspend('active');
    // Their due work was kept, so the sweep finds them; nobody holds a slot for them any more.
    await moveClockBy(host, 120);
    const swept = await query<{ id: Id }>(
      set,
      `select subject_id as id from due_work where organization_id = $1 and due_at <= app.now()`,
    );
    await services.processor.send(set.organization.system, { ids: swept.map(({ id }) => id) });
    expect(await statuses(set)).toEqual(Array(MAX_IN_FLIGHT).fill('unknown'));
    const tasks = await query(set, `select id from tasks where organization_id = $1 and kind = 'delivery_unknown'`);
    expect(tasks).toHaveLength(MAX_IN_FLIGHT);
  });

  it('do not suffer from one that cannot be decided on: it is tried later, and in the end people hear of it', async () => {
    const set = await due(3);
    const [broken] = set.ids;
    await query(
      set,
      `update follow_up_occurrences set time_zone = 'America/New_York', step_code = 'never-heard-of'
       where organization_id = $1 and id = $2`,
      broken,
    );
    await services.processor.send(set.organization.system, { ids: set.ids });
    expect(await statuses(set)).toEqual(['planned', 'sent', 'sent']);
    for (let tries = 1; tries < MAX_TRIES; tries += 1) {
      await moveClockBy(host, 1_800);
      await services.processor.send(set.organization.system, { ids: set.ids });
    }
    const [row] = await query(
      set,
      `select o.status, o.reason, o.attempts, (select count(*)::int from due_work w where w.subject_id = o.id) as "dueWork",
         (select count(*)::int from tasks t where t.organization_id = $1 and t.subject_id = o.enrollment_id) as tasks
       from follow_up_occurrences o where o.organization_id = $1 and o.id = $2`,
      broken,
    );
    expect(row).toEqual({ status: 'blocked', reason: 'undecided', attempts: MAX_TRIES, dueWork: 0, tasks: 1 });
    expect(services.mailer.sent).toHaveLength(2);
  });

  it('asked for by many at once, in any order: nobody waits for ever, each leaves once', async () => {
    const set = await due(12);
    const others = [0, 1, 2].map(() => followUpServices(host.database, { mailer: services.mailer }));
    await Promise.all(
      others.map(({ processor }, at) =>
        processor.send(set.organization.system, { ids: at === 1 ? set.ids.toReversed() : set.ids }),
      ),
    );
    expect(await statuses(set)).toEqual(Array(12).fill('sent'));
    expect(services.mailer.sent).toHaveLength(12);
  });

  it('make a revocation wait until they are journalled', async () => {
    const set = await due(1);
    const { candidates } = await services.gate.look(set.organization.system, set.ids);
    let leaving: Promise<Admission> | undefined;
    let revocation: Promise<{ status: string }[]> | undefined;
    await host.database.write(set.organization.system, async (tx) => {
      // What holds the last row that the admission needs holds it in the middle of its work.
      await tx.query('select from follow_up_occurrences where organization_id = $1 and id = $2 for update', [
        set.organization.id,
        set.ids[0],
      ]);
      leaving = services.gate.admit(set.organization.system, candidates);
      await untilWaiting(tx, 1);
      revocation = host.database.write(set.organization.system, async (revoking) => {
        await revoking.query(revoke, [set.organization.id]);
        return revoking.query('select status from follow_up_occurrences where organization_id = $1 and id = $2', [
          set.organization.id,
          set.ids[0],
        ]);
      });
      await untilWaiting(tx, 2);
    });
    expect((await leaving!).admitted).toHaveLength(1);
    expect(await revocation).toEqual([{ status: 'sending' }]);
  });

  it('hear which of those before them is no longer the current attempt', async () => {
    const set = await due(2);
    const { candidates } = await services.gate.look(set.organization.system, set.ids);
    const [first, second] = candidates;
    const { admitted } = await services.gate.admit(set.organization.system, [first!]);
    await services.gate.giveUp(set.organization.system, admitted);
    const late: Attempted = { admitted: admitted[0]!, outcome: { kind: 'accepted', providerId: 'late' } };
    const { admitted: next, unrecorded } = await services.gate.admit(set.organization.system, [second!], [late]);
    expect([next.length, unrecorded]).toEqual([1, [late]]);
    expect((await statuses(set)).toSorted()).toEqual(['sending', 'unknown']);
    await services.gate.record(set.organization.system, unrecorded);
    expect((await statuses(set)).toSorted()).toEqual(['sending', 'sent']);
  });

  it('wait for a revocation under way, and do not leave then', async () => {
    const set = await due(1);
    const { candidates } = await services.gate.look(set.organization.system, set.ids);
    let admission: Promise<unknown> | undefined;
    await host.database.write(set.organization.system, async (tx) => {
      await tx.query(revoke, [set.organization.id]);
      admission = services.gate.admit(set.organization.system, candidates);
      await untilWaiting(tx, 1);
    });
    expect(await admission!).toEqual({ admitted: [], waiting: [], again: set.ids, unrecorded: [] });
    await services.processor.send(set.organization.system, { ids: set.ids });
    expect(await statuses(set)).toEqual(['blocked']);
  });

  it.each([
    ['a discharge', []],
    ['a discharge, with two consents that cover it', ['channel-2026-12', 'after_discharge']],
  ])('of which %s came since they were looked at leave on what counts then, in one slot each', async (_what, given) => {
    const set = await due(2);
    const [patientId] = set.patientIds;
    if (given.length > 0) {
      await query(set, `update channel_consents set wording_version = $2 where organization_id = $1`, given[0]);
      await query(
        set,
        `insert into channel_consents (organization_id, patient_id, channel, purpose, source, wording_version, granted_by_id)
         select $1, patient_id, channel, 'after_discharge', source, wording_version, granted_by_id from channel_consents
         where organization_id = $1 and patient_id = $2`,
        patientId,
      );
    }
    const { candidates } = await services.gate.look(set.organization.system, set.ids);
    await query(
      set,
      `update episodes_of_care set discharged_on = '2027-06-01' where organization_id = $1 and patient_id = $2`,
      patientId,
    );
    const { admitted, waiting, again } = await services.gate.admit(set.organization.system, candidates);
    expect([admitted.length, waiting.length]).toEqual([given.length > 0 ? 2 : 1, 0]);
    expect(again).toEqual(given.length > 0 ? [] : [set.ids[0]]);
    const [slots] = await query<{ held: number }>(
      set,
      'select count(*)::int as held from app.sending_slots_held($2::uuid[]) where $1::uuid is not null',
      set.ids,
    );
    expect(slots!.held).toBe(admitted.length);
  });

  it.each([
    ['another address', `update patient_contacts set address = 'other@example.org'`],
    ['a contact that was removed', `update patient_contacts set removed_at = app.now()`],
    ['another time', `update follow_up_occurrences set due_at = app.now() + interval '1 hour'`],
    [
      'a suppression',
      `insert into suppressions (organization_id, channel, address_digest, reason)
       select $1, 'email', decode($2, 'hex'), 'opted_out'`,
    ],
  ])('that got %s since they were looked at do not leave on the old one', async (_what, change) => {
    const set = await due(1);
    const { candidates } = await services.gate.look(set.organization.system, set.ids);
    const [departure] = candidates;
    const digest = departure!.route.suppression.digest.toString('hex');
    const where = change.startsWith('update') ? ' where organization_id = $1 and $2 <> $1::text' : '';
    await query(set, change + where, digest);
    expect(await services.gate.admit(set.organization.system, candidates)).toEqual({
      admitted: [],
      waiting: [],
      again: set.ids,
      unrecorded: [],
    });
    expect(await statuses(set)).toEqual(['planned']);
  });

  it('that nobody could begin are due again at once', async () => {
    const set = await due(1);
    await query(set, `update due_work set due_at = app.now() + interval '2 minutes' where organization_id = $1`);
    await services.gate.putBack(set.organization.system, set.ids);
    const [row] = await query<{ due: boolean }>(
      set,
      'select due_at <= app.now() as due from due_work where organization_id = $1 and subject_id = $2',
      set.ids[0],
    );
    expect(row!.due).toBe(true);
  });

  async function asOwner(sql: string, organization: BuiltOrganization): Promise<void> {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: host.test.urls.superuser });
    await client.connect();
    try {
      await client.query(`${sql} where organization_id = $1`, [organization.id]);
    } finally {
      await client.end();
    }
  }
});
