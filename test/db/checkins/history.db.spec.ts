import { randomUUID } from 'node:crypto';
import { CheckInHistory } from '@stepwell/domain/checkins/check-in-history';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';

describe('the history of check-ins', () => {
  let host: TestHost;
  let history: CheckInHistory;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    history = new CheckInHistory(followUpServices(host.database).patients);
  });
  afterAll(() => host.close());

  const answered = ({ organization, patient }: Reachable, answeredAt: string, occurrenceId: string | null = null) =>
    host.database.write(organization.system, (tx) =>
      tx.query(
        `insert into check_ins (organization_id, id, patient_id, occurrence_id, answer_id, mood, craving, wants_call, answered_at)
         values ($1, $2, $3, $4, $5, 3, 2, false, $6)`,
        [organization.id, randomUUID(), patient.id, occurrenceId, randomUUID(), answeredAt],
      ),
    );
  const between = ({ clinician, patient }: Reachable, from: string, until: string) =>
    host.database.read(clinician, (tx) => history.between(tx, patient.id, from, until));

  it('counts both days of the range, by the calendar where the patient is', async () => {
    const reachable = await buildReachable(host, { timeZone: 'America/Phoenix' });
    // Phoenix is seven hours behind: midnight there is 07:00 UTC.
    for (const instant of [
      '2027-05-03T06:59:00Z',
      '2027-05-03T07:00:00Z',
      '2027-05-05T06:59:00Z',
      '2027-05-05T07:00:00Z',
    ])
      await answered(reachable, instant);
    const { timeZone, totalCount, checkIns } = await between(reachable, '2027-05-03', '2027-05-04');
    expect({ timeZone, totalCount }).toEqual({ timeZone: 'America/Phoenix', totalCount: 2 });
    expect(checkIns.map(({ answeredAt }) => new Date(answeredAt).toISOString())).toEqual([
      '2027-05-05T06:59:00.000Z',
      '2027-05-03T07:00:00.000Z',
    ]);
  });

  it('tells an answer to a message from one that came by itself', async () => {
    const reachable = await buildReachable(host);
    const { organization, patient, clinician } = reachable;
    const { occurrences } = await buildEnrollment(host, organization, patient, clinician);
    await answered(reachable, '2027-05-03T12:00:00Z');
    await answered(reachable, '2027-05-03T13:00:00Z', occurrences['next-day']);
    const { checkIns } = await between(reachable, '2027-05-01', '2027-05-31');
    expect(checkIns.map(({ answersFollowUp }) => answersFollowUp)).toEqual([true, false]);
  });

  it('refuses a range that ends before it begins', async () => {
    const reachable = await buildReachable(host);
    await expect(between(reachable, '2027-05-04', '2027-05-03')).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'until',
    });
  });
});
