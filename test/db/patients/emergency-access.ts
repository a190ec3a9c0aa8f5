import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { OpenEmergency } from '@stepwell/domain/emergencies/open-emergency';
import { ReviewEmergency } from '@stepwell/domain/emergencies/review-emergency';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import type { TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient } from '../../support/build-patient';
import { careServices } from '../../support/care-services';
import { moveClockBy } from '../../support/move-clock';

/** A chart opened in a medical emergency; a part of the spec that has a database of patients already. */
export function describeEmergencies(host: () => TestHost): void {
  let organization: BuiltOrganization;
  let nurse: StaffContext;
  let supervisor: StaffContext;
  const opening = new OpenEmergency(new StaffService());
  const reviewing = new ReviewEmergency();
  const written = {
    ...{ recipientName: 'Dr. Okoro', recipientAffiliation: 'County Hospital', discloserName: 'Nell', nature: 'A fall' },
  };

  beforeEach(async () => {
    organization = await buildOrganization(host());
    nurse = await buildStaff(host(), organization.id, ['nurse'], { displayName: 'Nell' });
    supervisor = await buildStaff(host(), organization.id, ['clinical_supervisor'], { displayName: 'Sol' });
  });

  const open = (patientId: string, who = nurse) =>
    host().database.write(who, (tx) => opening.open(tx, { patientId, ...written }));
  const chart = (id: string, who = nurse) => careServices(host().database).patientsResolver.patient(who, id);
  const queue = () => host().database.read(supervisor, (tx) => reviewing.queue(tx));

  it('opens for an hour, and closes by itself', async () => {
    const { id } = await buildPatient(host(), organization);
    await expect(chart(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const first = await open(id);
    await expect(chart(id)).resolves.toMatchObject({ id });
    expect(await open(id)).toBe(first);
    await moveClockBy(host(), 59 * 60);
    await expect(chart(id)).resolves.toMatchObject({ id });
    await moveClockBy(host(), 61);
    await expect(chart(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('closes when it is ended, and opens to nobody else', async () => {
    const { id } = await buildPatient(host(), organization);
    const colleague = await buildStaff(host(), organization.id, ['nurse']);
    await open(id);
    await expect(chart(id, colleague)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(host().database.write(colleague, (tx) => opening.end(tx, id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await host().database.write(nurse, (tx) => opening.end(tx, id));
    await expect(chart(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('does not tell a chart of another organization from none at all, and leaves nothing behind', async () => {
    const there = await buildOrganization(host());
    const { id } = await buildPatient(host(), there);
    for (const nobody of [id, randomUUID(), 'x'])
      await expect(open(nobody)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await queue()).toEqual([]);
  });

  it('is for who treats patients, asks for each word of the law, and not for a chart that is open anyway', async () => {
    const { id } = await buildPatient(host(), organization, { careTeam: [nurse] });
    await expect(open(id)).rejects.toMatchObject({ field: 'input.patientId' });
    const desk = await buildStaff(host(), organization.id, ['technician']);
    await expect(open(id, desk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const other = await buildPatient(host(), organization);
    for (const name of Object.keys(written))
      await expect(
        host().database.write(nurse, (tx) => opening.open(tx, { patientId: other.id, ...written, [name]: ' ' })),
      ).rejects.toMatchObject({ field: `input.${name}` });
  });

  it('can be opened in nobody else’s name, whatever a statement says', async () => {
    const { id } = await buildPatient(host(), organization);
    const colleague = await buildStaff(host(), organization.id, ['nurse']);
    await expect(
      host().database.write(nurse, (tx) =>
        tx.query(
          `insert into emergency_accesses (organization_id, patient_id, staff_member_id, recipient_name,
             recipient_affiliation, discloser_name, nature, ends_at)
           values ($1, $2, $3, 'a', 'b', 'c', 'd', app.now() + interval '1 minute')`,
          [organization.id, id, colleague.actorId],
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('waits for a supervisor, who sees what was read, is told by mail, and looks at it once', async () => {
    const { id } = await buildPatient(host(), organization, { firstName: 'Lou', lastName: 'Vance' });
    await open(id);
    await chart(id);
    const [waiting] = await queue();
    expect(waiting).toMatchObject({ patientName: 'Lou Vance', openedByName: 'Nell', verdict: null, ...written });
    expect(waiting!.actions.length).toBeGreaterThan(0);
    const mails = await host().database.read(organization.system, (tx) =>
      tx.query('select payload from outbox where name = $1', ['review-notice.send']),
    );
    expect(mails).toEqual([{ payload: { staffMemberId: supervisor.actorId } }]);

    const review = (who = supervisor) =>
      host().database.write(who, (tx) =>
        reviewing.review(tx, { id: waiting!.id, version: 1, verdict: 'justified', note: 'Ambulance came' }),
      );
    await expect(review(nurse)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(review()).resolves.toMatchObject({ verdict: 'justified', reviewedByName: 'Sol' });
    await expect(review()).rejects.toMatchObject({ code: 'CONFLICT' });
  });
}
