import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { schedule } from '../../../apps/worker/src/schedule';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { CaseloadService } from '@stepwell/domain/caseload/caseload.service';
import type { CaseloadSort, PatientFilter } from '@stepwell/domain/caseload/caseload.graphql';
import { CaseloadView } from '@stepwell/domain/caseload/caseload-view.entity';
import { CaseloadViewsService } from '@stepwell/domain/caseload/caseload-views.service';
import { RefreshCards } from '@stepwell/domain/caseload/refresh-cards';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildFacility, buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';

const firstNames = ['Zoë', 'Ann', 'Ann', 'Bo', 'Đorđe', 'li', '小龙', 'Ann-Marie'];
const lastNames = ['Moss', 'Moss', 'O’Neil', 'de la Cruz', 'Ng', 'Ng', 'Ñandú', 'Moss'];

describe('caseload', () => {
  const service = new CaseloadService();
  let host: TestHost;
  let organization: BuiltOrganization;
  let otherFacilityId: Id;
  let supervisor: StaffContext;
  let clinician: StaffContext;
  const patients: BuiltPatient[] = [];

  beforeAll(async () => {
    host = await openTestHost([CaseloadView]);
    organization = await buildOrganization(host);
    otherFacilityId = (await buildFacility(host, organization.id)).id;
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo' });
    for (let at = 0; at < 24; at += 1) {
      patients.push(
        await buildPatient(host, organization, {
          firstName: firstNames[at % firstNames.length]!,
          lastName: lastNames[(at * 3) % lastNames.length]!,
          ...(at % 7 === 0 ? { preferredName: 'Sky' } : {}),
          ...(at % 3 === 0 ? { facilityId: otherFacilityId } : {}),
          careTeam: at % 2 === 0 ? [clinician] : [],
        }),
      );
    }
    const elsewhere = await buildOrganization(host);
    await buildPatient(host, elsewhere, { lastName: 'Moss' });
  });

  afterAll(() => host.close());

  const page = (
    ctx: StaffContext,
    filter: PatientFilter = {},
    args: { first: number; after?: string | null } = { first: 100 },
    sort?: CaseloadSort,
  ) => host.database.read(ctx, (tx) => service.page(tx, filter, args, sort));
  const ids = async (...args: Parameters<typeof page>) => (await page(...args)).edges.map((edge) => edge.node.id);

  const byCodePoint = (a: string, b: string) => Buffer.from(a).compare(Buffer.from(b));
  /** The same list, worked out in the simplest way. */
  const reference = (wanted: (patient: BuiltPatient, at: number) => boolean = () => true) =>
    patients
      .filter(wanted)
      .sort(
        (a, b) =>
          byCodePoint(a.lastName, b.lastName) || byCodePoint(a.firstName, b.firstName) || byCodePoint(a.id, b.id),
      )
      .map((patient) => patient.id);

  it('lists everybody the actor reaches, by name', async () => {
    expect(await ids(supervisor)).toEqual(reference());
    expect(await ids(clinician)).toEqual(reference((_patient, at) => at % 2 === 0));
  });

  it('shows each patient once and misses none, whatever the page size', async () => {
    for (const first of [1, 5, 23, 24]) {
      const seen: Id[] = [];
      let after: string | null | undefined = null;
      do {
        const one = await page(supervisor, {}, { first, after });
        seen.push(...one.edges.map((edge) => edge.node.id));
        expect(one.totalCount).toBe(24);
        after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(reference());
    }
  });

  it('stays where it was when somebody is admitted between two pages', async () => {
    const elsewhere = await buildOrganization(host);
    const lead = await buildStaff(host, elsewhere.id, ['clinical_supervisor']);
    for (const lastName of ['B', 'D', 'F']) await buildPatient(host, elsewhere, { lastName });
    const first = await page(lead, {}, { first: 2 });
    await buildPatient(host, elsewhere, { lastName: 'A' });
    const next = await page(lead, {}, { first: 2, after: first.pageInfo.endCursor! });
    expect(next.edges.map((edge) => edge.node.displayName)).toEqual(['Test F']);
  });

  it('finds words at the beginning of any part of the name, in any case and order', async () => {
    const named =
      (...parts: string[]) =>
      (patient: BuiltPatient, at: number) => {
        const name = ` ${patient.firstName} ${patient.lastName}${at % 7 === 0 ? ' Sky' : ''}`.toLowerCase();
        return parts.every((part) => name.includes(` ${part}`));
      };
    expect(await ids(supervisor, { search: 'moss' })).toEqual(reference(named('moss')));
    expect(await ids(supervisor, { search: '  MOSS an ' })).toEqual(reference(named('moss', 'an')));
    expect(await ids(supervisor, { search: 'la cruz' })).toEqual(reference(named('la', 'cruz')));
    expect(await ids(supervisor, { search: 'ñan' })).toEqual(reference(named('ñan')));
    expect(await ids(supervisor, { search: 'sky' })).toEqual(reference(named('sky')));
    expect(await ids(supervisor, { search: '小' })).toEqual(reference(named('小')));
    for (const search of ['oss', '%', '_', 'moss%', "'", '\\']) expect(await ids(supervisor, { search })).toEqual([]);
  });

  it('refuses a search that no name can hold', async () => {
    for (const search of ['\0', '\uD800', 'x'.repeat(300)]) {
      await expect(page(supervisor, { search })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'filter.search' });
    }
  });

  it('narrows to a facility and to my own patients, and counts what it narrowed', async () => {
    const mine = await page(supervisor, { mine: true });
    expect([mine.totalCount, mine.edges]).toEqual([0, []]);
    expect(await ids(clinician, { mine: true, facilityId: otherFacilityId })).toEqual(
      reference((_patient, at) => at % 6 === 0),
    );
    expect((await page(supervisor, { facilityId: otherFacilityId }, { first: 1 })).totalCount).toBe(8);
  });

  it('refuses cursors it did not make and ids that are none', async () => {
    const after = Buffer.from(JSON.stringify(['0', 'Moss', 'Ann', 'x'])).toString('base64url');
    await expect(page(supervisor, {}, { first: 5, after })).rejects.toMatchObject({ field: 'after' });
    await expect(page(supervisor, { facilityId: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(page(supervisor, {}, { first: 101 })).rejects.toMatchObject({ field: 'first' });
  });

  it('says in each row what waits: plan, meetings, next follow-up, last answer, open tasks', async () => {
    const patient = patients[0]!;
    const planId = randomUUID();
    await host.database.write(organization.system, async (tx) => {
      const key = [organization.id, patient.id];
      await tx.query(
        `insert into relapse_prevention_plans (organization_id, patient_id, id, number, status, content, review_due, author_id,
           activated_at, activated_by_id, document_hash)
         values ($1, $2, $3, 1, 'active', '{}', '2026-12-24', $4, app.now(), $4, 'x')`,
        [...key, planId, clinician.actorId],
      );
      await tx.query(
        `insert into recovery_paths (organization_id, patient_id, meetings_per_week, effective_from, chosen_by_id, version)
         values ($1, $2, 3, '2026-01-05', $3, 1)`,
        [...key, clinician.actorId],
      );
      for (const [answeredAt, mood] of [
        ['2026-01-06T10:00:00Z', 2],
        ['2026-01-08T10:00:00Z', 4],
      ] as const) {
        await tx.query(
          `insert into check_ins (organization_id, patient_id, answer_id, mood, craving, wants_call, answered_at)
           values ($1, $2, $3, $4, 6, true, $5)`,
          [...key, randomUUID(), mood, answeredAt],
        );
      }
      for (const status of ['open', 'open', 'done']) {
        await tx.query(
          `insert into tasks (organization_id, patient_id, kind, priority, status, title) values ($1, $2, 'general', 'normal', $3, 'x')`,
          [...key, status],
        );
      }
    });
    const { edges } = await page(clinician);
    expect(edges.find((edge) => edge.node.id === patient.id)!.node).toMatchObject({
      displayName: 'Sky Moss',
      birthDate: '1987-04-12',
      levelOfCare: 'intensive_outpatient',
      primaryCounselorName: 'Cleo',
      activePlanId: planId,
      planReviewDue: '2026-12-24',
      meetingsPerWeek: 3,
      nextFollowUpAt: null,
      openTaskCount: 2,
      lastCheckIn: { mood: 4, craving: 6, wantsCall: true, answeredAt: new Date('2026-01-08T10:00:00Z') },
    });
    expect(edges.find((edge) => edge.node.id === patients[2]!.id)!.node).toMatchObject({
      activePlanId: null,
      openTaskCount: 0,
      lastCheckIn: null,
    });
  });

  it('shows answers, plans and meetings only to roles that read them on the patient’s own page', async () => {
    const patient = patients[0]!;
    const rowFor = async (role: 'front_desk' | 'intake_coordinator' | 'clinical_supervisor') => {
      const { edges } = await page(await buildStaff(host, organization.id, [role]));
      return edges.find((edge) => edge.node.id === patient.id)!.node;
    };
    const clinical = ['lastCheckIn', 'nextFollowUpAt', 'activePlanId', 'planReviewDue', 'meetingsPerWeek'] as const;
    const shown = (row: Awaited<ReturnType<typeof rowFor>>) => clinical.filter((field) => row[field] !== null);
    await host.database.write(organization.system, (tx) =>
      tx.query(
        `with enrolled as (
           insert into follow_up_enrollments (organization_id, patient_id, programme_code, programme_version, anchor_event,
             anchor_id, anchor_date) values ($1, $2, 'x', 1, 'x', $2, '2026-01-05') returning id)
         insert into follow_up_occurrences (organization_id, patient_id, enrollment_id, step_code, channel, slot, local_date,
           local_time, time_zone, zone_rules, due_at, valid_until, open_until)
         select $1, $2, id, 'x', 'email', 'x', '2030-01-05', '10:00', 'UTC', 'x', '2030-01-05', '2030-01-05', '2030-01-06'
         from enrolled`,
        [organization.id, patient.id],
      ),
    );
    expect(shown(await rowFor('clinical_supervisor'))).toEqual(clinical);
    for (const role of ['front_desk', 'intake_coordinator'] as const) expect(shown(await rowFor(role))).toEqual([]);
  });

  it('notes exactly the patients it showed', async () => {
    const ctx = { ...supervisor, requestId: randomUUID() };
    const shown = await ids(ctx, {}, { first: 5 });
    const [row] = await host.database.read(organization.system, (tx) =>
      tx.query<{ patient_ids: Id[] }>('select patient_ids from audit_events where request_id = $1', [ctx.requestId]),
    );
    expect(row!.patient_ids.sort()).toEqual([...shown].sort());
  });

  describe('cards', () => {
    const cards = new RefreshCards();
    let busy: BuiltOrganization;
    let lead: StaffContext;
    let cleo: StaffContext;
    let ann: BuiltPatient;
    let others: BuiltPatient[];

    const asRow = (sql: string, values: unknown[] = [], of = ann) =>
      host.database.write(busy.system, (tx) => tx.query(sql, [busy.id, of.id, ...values]));
    const nodes = async (sort?: CaseloadSort, filter: PatientFilter = {}) =>
      (await page(lead, filter, { first: 100 }, sort)).edges.map(({ node }) => node);
    const makeAll = () => host.database.write(busy.system, (tx) => cards.all(tx));
    /** The list without any card: every row is worked out on the spot. */
    const live = async () => {
      await host.database.write(busy.system, (tx) =>
        tx.query('delete from patient_cards where organization_id = $1', [busy.id]),
      );
      return nodes();
    };
    const marked = async () =>
      (
        await host.database.read(busy.system, (tx) =>
          tx.query<{ id: Id }>('select distinct patient_id as id from patient_card_marks where organization_id = $1', [
            busy.id,
          ]),
        )
      ).map(({ id }) => id);

    const changes: [what: string, sql: string][] = [
      [
        'a check-in',
        `insert into check_ins (organization_id, patient_id, answer_id, mood, craving, wants_call, answered_at)
         values ($1, $2, gen_random_uuid(), 4, 6, true, app.now())`,
      ],
      [
        'a task',
        `insert into tasks (organization_id, patient_id, kind, priority, title) values ($1, $2, 'general', 'normal', 'x')`,
      ],
      [
        'a task that is done',
        `update tasks set status = 'done', outcome = 'x', completed_at = app.now()
         where organization_id = $1 and patient_id = $2`,
      ],
      [
        'a signal',
        `insert into signals (organization_id, patient_id, rule, subject, weight, evidence)
         values ($1, $2, 'warning_sign', 'x', 1, '{"words": ["I sleep badly"], "amount": 1, "days": 3}')`,
      ],
      [
        'a signal that somebody has seen',
        `update signals set acknowledged_at = app.now(), acknowledged_by_id =
         (select id from staff_members where organization_id = $1 limit 1) where organization_id = $1 and patient_id = $2`,
      ],
      [
        'a safety item',
        `insert into safety_items (organization_id, patient_id, facility_id, subject_id, reasons, raised_at, holds_messages)
         select $1, $2, facility_id, gen_random_uuid(), array['not_safe'], app.now(), false from patients where id = $2`,
      ],
      [
        'a kept appointment',
        `insert into appointments (organization_id, patient_id, facility_id, staff_member_id, kind, status, starts_at, ends_at)
         select $1, $2, p.facility_id, (select id from staff_members where organization_id = $1 limit 1), 'individual', 'kept',
           app.now(), app.now() + interval '1 hour' from patients p where p.id = $2`,
      ],
      [
        'a text',
        `insert into inbound_texts (organization_id, patient_id, body, kind, message_sid, phone, received_at)
         values ($1, $2, 'Hi', 'text', 'SM' || gen_random_uuid(), '+14085550142', app.now())`,
      ],
      [
        'an attended meeting',
        `insert into meeting_attendances (organization_id, patient_id, submit_id, meeting_name, started_at, ended_at, local_date, evidence)
         values ($1, $2, gen_random_uuid(), 'Group', app.now() - interval '2 hours', app.now() - interval '1 hour', app.now()::date - 1, 'self_report')`,
      ],
      [
        'a path',
        `insert into recovery_paths (organization_id, patient_id, meetings_per_week, effective_from, chosen_by_id, version)
         select $1, $2, 3, app.now()::date - 30, id, 1 from staff_members where organization_id = $1 limit 1`,
      ],
      [
        'a plan',
        `insert into relapse_prevention_plans (organization_id, patient_id, id, number, status, content, review_due, author_id,
           activated_at, activated_by_id, document_hash)
         select $1, $2, gen_random_uuid(), 1, 'active', '{}', app.now()::date - 1, id, app.now(), id, 'x'
         from staff_members where organization_id = $1 limit 1`,
      ],
      [
        'a level of care',
        `update episodes_of_care set level_of_care = 'residential' where organization_id = $1 and patient_id = $2`,
      ],
      [
        'a primary counselor who leaves the team',
        `update care_team_members set ended_at = app.now()
         where organization_id = $1 and patient_id = $2`,
      ],
      ['another name', `update patients set preferred_name = 'Sky' where organization_id = $1 and id = $2`],
    ];

    beforeAll(async () => {
      busy = await buildOrganization(host);
      lead = await buildStaff(host, busy.id, ['clinical_supervisor']);
      cleo = await buildStaff(host, busy.id, ['clinician'], { displayName: 'Cleo' });
      ann = await buildPatient(host, busy, { careTeam: [cleo], firstName: 'Ann', lastName: 'Alder' });
      others = [];
      for (const lastName of ['Birch', 'Cedar', 'Dogwood'])
        others.push(await buildPatient(host, busy, { careTeam: [cleo], lastName }));
      await makeAll();
    });

    it.each(changes)('show %s at once, the same before and after the worker makes them anew', async (_what, sql) => {
      await makeAll();
      expect(await marked()).toEqual([]);
      const before = await nodes();
      await asRow(sql);
      expect(await marked()).toEqual([ann.id]);
      const during = await nodes();
      expect(during).not.toEqual(before);
      await host.database.write(busy.system, (tx) => cards.of(tx, [ann.id]));
      expect(await marked()).toEqual([]);
      expect(await nodes()).toEqual(during);
      expect(await live()).toEqual(during);
    });

    it('say until when they are true where a signal was put off', async () => {
      await asRow(
        `insert into signals (organization_id, patient_id, rule, subject, weight, evidence, snoozed_until, snooze_reason)
         values ($1, $2, 'craving_rising', 'y', 1, '{"amount": 1, "days": 3}', app.now() + interval '0.2 seconds', 'x')`,
      );
      await makeAll();
      const rules = async () => (await nodes())[0]!.signals.map(({ rule }) => rule);
      await host.database.read(busy.system, (tx) => tx.query('select pg_sleep(0.25)'));
      expect(await rules()).toContain('craving_rising');
    });

    it('sort and narrow the list, page by page', async () => {
      const [birch, cedar] = others as [BuiltPatient, BuiltPatient];
      await asRow(changes[1]![1], [], birch);
      await asRow(changes[1]![1], [], birch);
      await asRow(changes[1]![1], [], cedar);
      const names = async (sort?: CaseloadSort, filter: PatientFilter = {}) =>
        (await nodes(sort, filter)).map(({ displayName }) => displayName.split(' ').at(-1));
      expect(await names({ order: 'open_tasks', descending: true })).toEqual(['Birch', 'Cedar', 'Dogwood', 'Alder']);
      expect(await names({ order: 'attention' })).toEqual(['Alder', 'Birch', 'Cedar', 'Dogwood']);
      expect(await names({ order: 'plan_review' })).toEqual(['Alder', 'Birch', 'Cedar', 'Dogwood']);
      expect(await names({ order: 'last_contact', descending: true })).toEqual(['Alder', 'Dogwood', 'Cedar', 'Birch']);
      expect(await names({ order: 'name', descending: true })).toEqual(['Dogwood', 'Cedar', 'Birch', 'Alder']);
      expect(await names(undefined, { needsAttention: true })).toEqual(['Alder']);
      expect(await names(undefined, { signal: 'craving_rising' })).toEqual(['Alder']);
      expect(await names(undefined, { signal: 'missed_check_ins' })).toEqual([]);
      expect(await names(undefined, { levelOfCare: 'residential' })).toEqual(['Alder']);
      expect(await names(undefined, { counselorId: cleo.actorId })).toEqual(['Birch', 'Cedar', 'Dogwood']);
      const seen: string[] = [];
      for (let after: string | null | undefined = null; after !== undefined;) {
        const one = await page(lead, {}, { first: 1, after }, { order: 'open_tasks', descending: true });
        seen.push(...one.edges.map(({ node }) => node.displayName.split(' ').at(-1)!));
        after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor! : undefined;
      }
      expect(seen).toEqual(['Birch', 'Cedar', 'Dogwood', 'Alder']);
    });

    it('are no way to learn from an order or a filter what a role does not read', async () => {
      const desk = await buildStaff(host, busy.id, ['front_desk']);
      for (const order of ['attention', 'last_contact', 'next_follow_up', 'plan_review'] as const)
        await expect(page(desk, {}, { first: 5 }, { order })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(page(desk, { needsAttention: true })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(page(desk, { signal: 'warning_sign' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const { edges } = await page(desk, {}, { first: 1 });
      expect(edges[0]!.node).toMatchObject({ signals: [], hasSafetyItem: false, lastContactAt: null, weekGoals: [] });
    });

    it('become jobs of the worker, in sets, once until they are done', async () => {
      await makeAll();
      await asRow(changes[1]![1]);
      await asRow(changes[1]![1], [], others[0]);
      const superuser = new Client({ connectionString: host.test.urls.superuser });
      await superuser.connect();
      const tell = schedule.find(({ name }) => name === 'patient-cards.tell')!.statement;
      await superuser.query(tell);
      await superuser.query(tell);
      const { rows } = await superuser.query<{ payload: { ids: Id[] } }>(
        `select payload from outbox where organization_id = $1 and name = 'patient-cards.refresh'`,
        [busy.id],
      );
      await superuser.end();
      expect(rows.map(({ payload }) => payload.ids.sort())).toEqual([[ann.id, others[0]!.id].sort()]);
    });
  });

  describe('saved views', () => {
    const views = new CaseloadViewsService();
    const save = (ctx: StaffContext, input: Partial<Parameters<typeof views.save>[1]>) =>
      host.database.write(ctx, (tx) =>
        views.save(tx, { name: 'Late', query: 'order=PLAN_REVIEW', isDefault: false, ...input }),
      );
    const listed = (ctx: StaffContext) => host.database.read(ctx, (tx) => views.list(tx));

    it('are everybody’s own; one is the default', async () => {
      await save(clinician, { isDefault: true });
      await save(clinician, { name: 'Alarms', query: 'attention=yes', isDefault: true });
      expect((await listed(clinician)).map(({ name, isDefault }) => [name, isDefault])).toEqual([
        ['Alarms', true],
        ['Late', false],
      ]);
      expect(await listed(supervisor)).toEqual([]);
      const { id } = (await listed(clinician))[0]!;
      await expect(save(supervisor, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const remove = (ctx: StaffContext) => host.database.write(ctx, (tx) => views.remove(tx, id));
      await expect(remove(supervisor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await remove(clinician);
      expect((await listed(clinician)).map(({ name }) => name)).toEqual(['Late']);
    });

    it('hold no name that was searched for, and no second of one name', async () => {
      await expect(save(clinician, {})).rejects.toMatchObject({ field: 'input.name' });
      for (const query of ['search=moss', 'facility=a b', 'x'.repeat(501)])
        await expect(save(clinician, { name: 'Other', query })).rejects.toMatchObject({ field: 'input.query' });
    });
  });
});
