import { Client } from 'pg';
import { demoAccounts } from '../../../tools/demo/accounts';
import { seed } from '../../../tools/demo/seed';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { testVariables } from '../../support/test-environment';
import { contentOf, forgetSuspended, interrupted, lateToday } from './demo-content';

jest.setTimeout(400_000);

describe('demo data', () => {
  let database: TestDatabase;
  let superuser: Client;
  let variables: Record<string, string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    variables = testVariables(database, { DATABASE_OWNER_URL: database.urls.owner });
    superuser = new Client({ connectionString: database.urls.superuser });
    await superuser.connect();
    expect(await seed(variables)).toMatch(/2 organizations, 120 patients/);
  });

  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  const rows = async <Row>(sql: string, values: unknown[] = []) => (await superuser.query(sql, values)).rows as Row[];
  const one = async (sql: string) => Object.values((await rows<Record<string, unknown>>(sql))[0]!)[0];

  it('has three facilities in three zones, all with duty hours', async () => {
    expect(await rows('select time_zone from facilities order by 1')).toEqual(
      ['America/Chicago', 'America/Denver', 'America/Los_Angeles'].map((time_zone) => ({ time_zone })),
    );
    expect(await one('select count(distinct facility_id)::int from duty_hours')).toBe(3);
  });

  it('lets every account in, and one person into both organizations', async () => {
    const found = await rows<{ email: string; organization: string; roles: string[] }>(
      `select s.email, o.name as organization, s.roles from staff_members s join organizations o using (organization_id)
       join memberships m on m.staff_member_id = s.id join accounts a on a.id = m.account_id and a.password_hash is not null`,
    );
    const wanted = demoAccounts.map(({ email, organization, role }) => ({ email, organization, roles: [role] }));
    expect(found).toHaveLength(wanted.length);
    expect(found).toEqual(expect.arrayContaining(wanted));
    expect(
      await one(`select count(*)::int from memberships where account_id in (
      select account_id from memberships group by 1 having count(*) > 1)`),
    ).toBe(2);
  });

  it('has agreements with service organizations in every state of their days', async () => {
    expect(
      await rows(
        `select a.name, case when ends_on is null then 'open' when ends_on < app.now()::date then 'over'
           when ends_on < app.now()::date + 30 then 'soon' else 'long' end as state
         from service_agreements a order by 1`,
      ),
    ).toEqual([
      { name: 'Bright Creek Laboratory', state: 'soon' },
      { name: 'Corveil Billing', state: 'long' },
      { name: 'Old Mill Shredding', state: 'over' },
      { name: 'Tallow Ridge Interpreters', state: 'open' },
    ]);
  });

  it('has three groups with a roster, a waiting list and sessions of this week in every state of their notes', async () => {
    expect(
      await rows(
        `select g.title, count(m.id) filter (where m.from_date is not null)::int as members,
           count(m.id) filter (where m.from_date is null)::int as waiting
         from facility_groups g left join group_members m on m.group_id = g.id group by g.organization_id, g.id order by 1`,
      ),
    ).toEqual([
      { title: 'Family evening', members: 3, waiting: 0 },
      { title: 'Relapse prevention', members: 8, waiting: 2 },
      { title: 'Step study', members: 4, waiting: 0 },
    ]);
    expect(
      await rows(
        `select s.status, s.needs_cosignature as cosign, count(e.id)::int as entries, count(e.sentence)::int as notes
         from group_sessions s join group_entries e on e.session_id = s.id group by s.organization_id, s.id order by s.starts_at`,
      ),
    ).toEqual([
      { status: 'signed', cosign: false, entries: 8, notes: 7 },
      { status: 'signed', cosign: true, entries: 8, notes: 8 },
      { status: 'in_progress', cosign: null, entries: 8, notes: 3 },
    ]);
    expect(
      await one(`select count(*)::int from group_sessions where status = 'planned' and starts_at > now()`),
    ).toBeGreaterThan(50);
  });

  it('has adults only, with addresses and phones that belong to nobody', async () => {
    expect(
      await one(`select count(*)::int from patients p join episodes_of_care e on e.patient_id = p.id
      where p.birth_date + interval '18 years' > e.admitted_on`),
    ).toBe(0);
    expect(
      await one(`select count(*)::int from patient_contacts where case kind
      when 'email' then address !~ '@example\\.(com|org)$' else address !~ '^\\+1\\d{3}55501\\d\\d$' end`),
    ).toBe(0);
    expect(await one('select count(*)::int - count(distinct address)::int from patient_contacts')).toBe(0);
  });

  it('gives its clinician fourteen patients, and Dana everything but a plan', async () => {
    expect(
      await one(`select count(*)::int from care_team_members m join staff_members s on s.id = m.staff_member_id
      where s.email = 'clinician@example.org' and m.ended_at is null`),
    ).toBe(14);
    expect(
      await rows(`select c.verification, (select count(*)::int from channel_consents k where k.patient_id = p.id) as consents,
        (select count(*)::int from relapse_prevention_plans r where r.patient_id = p.id) as plans
      from patients p join patient_contacts c on c.patient_id = p.id and c.kind = 'email' where p.first_name = 'Dana'`),
    ).toEqual([{ verification: 'verified', consents: 6, plans: 0 }]);
  });

  it('has a past that the product made itself: plans, messages, answers, tasks done and open', async () => {
    const counts = await rows<Record<string, number>>(`select
      (select count(*)::int from relapse_prevention_plans where status = 'active') as plans,
      (select count(*)::int from recovery_paths) as paths,
      (select count(*)::int from follow_up_occurrences where status = 'answered') as answered,
      (select count(*)::int from follow_up_occurrences where status = 'planned') as planned,
      (select count(*)::int from follow_up_occurrences where status = 'unknown') as unknown,
      (select count(*)::int from check_ins) as check_ins,
      (select count(*)::int from tasks where status = 'open') as open_tasks,
      (select count(*)::int from tasks where status = 'done') as done_tasks,
      (select count(*)::int from task_templates) as own_tasks,
      (select count(*)::int from tasks where kind = 'follow_up_call' and status = 'open') as calls_to_make,
      (select count(*)::int from inbound_texts where kind = 'text') as texts,
      (select count(*)::int from meetings) as meetings`);
    const found = counts[0]!;
    expect(found['plans']).toBeGreaterThanOrEqual(20);
    for (const what of [
      'paths',
      'answered',
      'planned',
      'unknown',
      'check_ins',
      'open_tasks',
      'done_tasks',
      'own_tasks',
      'calls_to_make',
      'texts',
    ]) {
      expect([what, found[what]! > 0]).toEqual([what, true]);
    }
    expect(found['meetings']).toBeGreaterThanOrEqual(150);
    expect(await one('select count(*)::int from meeting_imports where refused_count > 0')).toBe(0);
  });

  it('leaves the clock at the present, and what came due since this morning to the worker', async () => {
    expect(await one('select clock_offset::text from app.instance')).toBe('00:00:00');
    expect(await one('select count(*)::int from check_ins where answered_at > clock_timestamp()')).toBe(0);
    expect(
      await one(
        `select count(*)::int from follow_up_occurrences where status = 'planned' and due_at < clock_timestamp() - interval '1 day'`,
      ),
    ).toBe(0);
  });

  it('holds the same, down to each answer, whenever on that day it is made, and whatever an interrupted run left', async () => {
    const late = await createTestDatabase();
    try {
      const lateVariables = testVariables(late, { DATABASE_OWNER_URL: late.urls.owner });
      await lateToday(late);
      await interrupted(late, () => seed(lateVariables));
      expect(await seed(lateVariables)).toMatch(/2 organizations, 120 patients/);
      const putAside = await forgetSuspended(late);
      expect(putAside.length).toBeGreaterThan(0);
      const [early, second] = [await contentOf(database), await contentOf(late)];
      expect([...early.keys()]).toEqual(expect.arrayContaining(['patients', 'check_ins', 'follow_up_occurrences']));
      expect(early.get('check_ins')!.length).toBeGreaterThan(20);
      for (const [table, content] of early) expect([table, second.get(table)]).toEqual([table, content]);
    } finally {
      await late.drop();
    }
  });

  it('does nothing when it is there already', async () => {
    const before = await one('select count(*)::int from audit_events');
    expect(await seed(variables)).toBe('The demo data is there already.');
    expect(await one('select count(*)::int from audit_events')).toBe(before);
    expect(await one('select count(*)::int from organizations')).toBe(2);
  });

  it('is not made in production', async () => {
    await superuser.query(`update app.instance set environment = 'production'`);
    await expect(seed(variables)).rejects.toThrow('not for production');
  });
});
