import { Client } from 'pg';
import { RefreshCards } from '@stepwell/domain/caseload/refresh-cards';
import type { StaffContext } from '@stepwell/kernel/context';
import {
  ChartDocument,
  ContactDocument,
  PathSummaryDocument,
  SummaryDocument,
} from '../../../apps/clinician/gql/graphql';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff } from '../../support/build-organization';
import { buildConsent, buildContact, buildPatient, type BuiltPatient } from '../../support/build-patient';
import { startStaffApi, type ApiUnderTest } from '../../support/start-api';

/** Most statements a list page may cost, everything counted: session, transaction, context, audit. */
const LIST_LIMIT = 7;
/** Most statements of any one request: a chart's first page shows eight lists, each one statement, in two transactions. */
const PAGE_LIMIT = 17;

describe('SQL statements per page', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let counter: Client;
  let cookie: string;
  let clinician: StaffContext;
  const patients: BuiltPatient[] = [];

  beforeAll(async () => {
    host = await openTestHost();
    const organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    for (let at = 0; at < 30; at += 1) {
      const patient = await buildPatient(host, organization, { careTeam: [clinician] });
      patients.push(patient);
      await buildContact(host, patient, { kind: 'phone' });
      if (at < 3) await buildConsent(host, patient, clinician);
      await host.database.write(organization.system, (tx) =>
        tx.query(
          `insert into tasks (organization_id, patient_id, kind, priority, title, assignee_id)
           values ($1, $2, 'general', 'normal', 'Call', $3), ($1, $2, 'general', 'high', 'Call', $3)`,
          [organization.id, patient.id, clinician.actorId],
        ),
      );
    }
    await host.database.write(organization.system, (tx) => new RefreshCards().all(tx));
    api = await startStaffApi(host);
    cookie = await api.cookieFor(clinician);
    counter = new Client({ connectionString: host.test.urls.superuser });
    await counter.connect();
  });

  afterAll(async () => {
    await counter.end();
    await api.close();
    await host.close();
  });

  /** Answers a query and how many statements the server ran for it as app_rw, BEGIN and COMMIT among them. */
  async function counted(
    query: string,
    variables: object = {},
  ): Promise<{ data: Record<string, unknown>; statements: number }> {
    await counter.query('select pg_stat_statements_reset()');
    const { body } = await api.graphql(query, variables, cookie);
    expect(body.errors).toBeUndefined();
    const { rows } = await counter.query<{ calls: number }>(
      `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
       where dbid = (select oid from pg_database where datname = current_database()) and userid = 'app_rw'::regrole and toplevel`,
    );
    return { data: body.data!, statements: rows[0]!.calls };
  }

  it(`reads a page of 30 patients with at most ${LIST_LIMIT}`, async () => {
    const { data, statements } = await counted(`{ caseload(first: 30) { totalCount edges { node {
      id displayName birthDate timeZone facilityName levelOfCare primaryCounselorName activePlanId planReviewDue meetingsPerWeek
      nextFollowUpAt openTaskCount lastContactAt weekAttended weekGoals signals { rule } lastCheckIn { id answeredAt mood craving wantsCall } } } } }`);
    expect(data).toMatchObject({ caseload: { totalCount: 30 } });
    expect(statements).toBeGreaterThan(3);
    expect(statements).toBeLessThanOrEqual(LIST_LIMIT);
  });

  it(`reads a page of 60 tasks with patients, phones and assignees with at most ${LIST_LIMIT}`, async () => {
    const { data, statements } = await counted(
      `query ($first: Int!) { tasks(first: $first) { totalCount edges { node {
        id title kind status priority createdAt dueAt completedByName assignee { id displayName roles }
        patient { id displayName phone safeFrom safeUntil timeZone } } } } }`,
      { first: 60 },
    );
    expect(data).toMatchObject({ tasks: { totalCount: 60 } });
    expect(statements).toBeGreaterThan(3);
    expect(statements).toBeLessThanOrEqual(LIST_LIMIT);
  });

  // What a page leaves out for roles that may not read it.
  const everything = { answers: true, safety: true, plans: true, tasks: true, followUps: true };
  it.each([
    ['Chart', ChartDocument],
    ['Summary', SummaryDocument],
    ['PathSummary', PathSummaryDocument],
    ['Contact', ContactDocument],
  ])(`reads the clinician app’s own %s page with at most ${PAGE_LIMIT}`, async (_page, document) => {
    const { data, statements } = await counted(document.toString(), { id: patients[0]!.id, ...everything });
    expect(data).toMatchObject({ patient: { id: patients[0]!.id } });
    expect(statements).toBeLessThanOrEqual(PAGE_LIMIT);
  });
});
