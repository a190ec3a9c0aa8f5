import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { CaseloadService } from '@stepwell/domain/caseload/caseload.service';
import type { PatientFilter } from '@stepwell/domain/caseload/caseload.graphql';
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
    host = await openTestHost();
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
  ) => host.database.read(ctx, (tx) => service.page(tx, filter, args));
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
    const after = Buffer.from(JSON.stringify(['Moss', 'Ann', 'x'])).toString('base64url');
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
});
