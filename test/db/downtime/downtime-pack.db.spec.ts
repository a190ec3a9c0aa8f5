import type { StaffContext } from '@stepwell/kernel/context';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import { MakeDowntimePack, signInName } from '@stepwell/domain/downtime/make-downtime-pack';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildGroup, buildMember, buildSession } from '@stepwell/test/support/build-group';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { careEntities } from '@stepwell/test/support/care-services';
import {
  disclosureEntities,
  disclosureServices,
  buildSharingConsent,
} from '@stepwell/test/support/disclosure-services';

describe('the downtime pack', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let other: BuiltPatient;
  let making: MakeDowntimePack;

  beforeAll(async () => {
    host = await openTestHost([...new Set([...careEntities, ...disclosureEntities])]);
    const { sharing } = disclosureServices(host.database);
    making = new MakeDowntimePack(new PatientsService(), sharing, new FacilitiesService(), new StaffService());
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo' });
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
    other = await buildPatient(host, organization);
  });

  const make = (as = clinician, facilityId = organization.facility.id) =>
    host.database.write(as, (tx) => making.run(tx, { facilityId }));
  const sql = <Row = unknown>(text: string, values: unknown[] = []) =>
    host.database.write(organization.system, (tx) => tx.query<Row>(text, [organization.id, ...values]));

  it('names whom its maker may see, with what to look out for and whom to talk to, and when it has to be gone', async () => {
    const { partyId } = await buildSharingConsent(host, clinician, patient);
    await sql(`update patients set precautions = 'Falls' where organization_id = $1 and id = $2`, [patient.id]);
    const emergencyContact = { name: 'Mo', relation: 'Sister', phone: null, words: 'Mo, Sister' };
    await sql(
      `insert into patient_details (organization_id, patient_id, shows_caller_id, emergency_contact) values ($1, $2, false, $3)`,
      [patient.id, JSON.stringify(emergencyContact)],
    );
    const [packet] = await sql<{ id: string }>(
      `insert into intake_packets (organization_id, patient_id, form_version, opened_by_id)
       values ($1, $2, '2', $3) returning id`,
      [patient.id, clinician.actorId],
    );
    await sql(
      `insert into packet_answers (organization_id, patient_id, packet_id, link_id, items, changed_at)
       values ($1, $2, $3, 'allergies', $4, app.now())`,
      [...[patient.id, packet!.id], JSON.stringify([{ linkId: 'allergies', answer: [{ valueString: 'Penicillin' }] }])],
    );
    const pack = await make();
    expect(pack).toMatchObject({ madeByName: 'Cleo', patientCount: 1 });
    expect(pack.destroyBy).toBe(addDays(localDateOf(pack.madeAt, pack.timeZone), 2));
    expect(pack.patients).toHaveLength(1);
    expect(pack.patients[0]).toMatchObject({ allergies: 'Penicillin', hasOpenSafetyItem: false });
    expect(pack.patients[0]!.patient).toMatchObject({
      ...{ id: patient.id, precautions: 'Falls', details: { showsCallerId: false, emergencyContact } },
    });
    expect(pack.patients[0]!.talk!.people.map(({ party }) => party.id)).toEqual([partyId]);
  });

  it('leaves out what a role may not know: nothing to look out for at the front desk, which answers the phone', async () => {
    await sql(`update patients set precautions = 'Falls' where organization_id = $1 and id = $2`, [patient.id]);
    await sql(
      `insert into safety_items (organization_id, patient_id, facility_id, subject_id, reasons, holds_messages, raised_at)
       values ($1, $2, $3, $2, '{high_craving}', false, app.now())`,
      [patient.id, organization.facility.id],
    );
    const technician = await buildStaff(host, organization.id, ['technician']);
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    expect((await make(technician)).patients).toEqual([]);
    const atDesk = await make(desk);
    expect(atDesk.patients).toHaveLength(2);
    for (const { talk, allergies, hasOpenSafetyItem, patient: of } of atDesk.patients)
      expect([talk?.people, allergies, hasOpenSafetyItem, of.precautions]).toEqual([[], null, false, null]);
    const all = await make(supervisor);
    expect(all.patients.map(({ patient: { id } }) => id).sort()).toEqual([patient.id, other.id].sort());
    expect(all.patients.map(({ hasOpenSafetyItem }) => hasOpenSafetyItem).sort()).toEqual([false, true]);
    const admin = await buildStaff(host, organization.id, ['admin']);
    await expect(make(admin)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = await buildOrganization(host);
    await expect(make(clinician, elsewhere.facility.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has a sheet for each group of two days with first name and initial; a leader’s whole room only once it is open', async () => {
    const group = await buildGroup(host, organization, clinician, { title: 'Urge surfing' });
    await buildMember(host, group, patient);
    await buildMember(host, group, other);
    const strangers = await buildGroup(host, organization, await buildStaff(host, organization.id, ['clinician']));
    await buildMember(host, strangers, other);
    // One that is open to its leader now, and one of another leader whose members are beyond reach.
    await buildSession(host, group);
    await buildSession(host, strangers);
    const names = await sql<{ id: string; name: string }>(
      `select id, first_name || ' ' || left(last_name, 1) || '.' as name from patients where organization_id = $1`,
    );
    const nameOf = (id: string) => names.find((each) => each.id === id)!.name;
    const { sessions } = await make();
    expect(sessions.map(({ title }) => title)).toEqual(['Urge surfing']);
    expect([...sessions[0]!.signIn].sort()).toEqual([nameOf(patient.id), nameOf(other.id)].sort());
    const colleague = await buildStaff(host, organization.id, ['clinician']);
    expect((await make(colleague)).sessions).toEqual([]);
  });

  it.each([
    ['Ana Nguyen', 'Ana N.'],
    ['Ana María de la Cruz', 'Ana C.'],
    ['Cher', 'Cher'],
    ['Łucja żak', 'Łucja Ż.'],
  ])('writes %s as %s where others read it', (displayName, written) => {
    expect(signInName(displayName)).toBe(written);
  });

  it('stands in the audit log with everybody whom it names', async () => {
    await make({ ...clinician, operation: 'Mutation.makeDowntimePack', requestId: 'made' });
    expect(
      await sql<{ patients: string[] }>(
        `select patient_ids as patients from audit_events where organization_id = $1 and request_id = 'made'`,
      ),
    ).toEqual([{ patients: [patient.id] }]);
  });
});
