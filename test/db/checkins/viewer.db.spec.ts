import { PatientViewer } from '@stepwell/domain/checkins/patient-viewer';
import { CheckInsService } from '@stepwell/domain/checkins/checkins.service';
import { CoverageService } from '@stepwell/domain/on-call/coverage.service';
import { OnCallShift } from '@stepwell/domain/on-call/on-call-shift.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildFacility, buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';
import { OrganizationsService } from '@stepwell/domain/organizations/organizations.service';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { checkInEntities, checkInServices } from '@stepwell/test/support/build-check-in';
import { moveClockTo } from '@stepwell/test/support/move-clock';

describe('what a patient sees of themselves', () => {
  let host: TestHost;
  let viewers: PatientViewer;
  let services: ReturnType<typeof checkInServices>;
  beforeAll(async () => {
    host = await openTestHost([...checkInEntities, StaffMember, OnCallShift]);
    services = checkInServices(host.database);
    viewers = new PatientViewer(
      services.patients,
      new StaffService(),
      new CoverageService(new FacilitiesService(), new StaffService()),
      services.followUps,
      new CheckInsService(),
      services.questions,
      new OrganizationsService(),
    );
  });
  afterAll(() => host.close());

  it('says who reads along, the primary counselor first, and when somebody is there', async () => {
    const organization = await buildOrganization(host);
    const facility = await buildFacility(host, organization.id, {
      timeZone: 'America/Chicago',
      phone: '+13125550100',
      dutyHours: [{ weekday: 1, startTime: '08:00', endTime: '17:00' }],
    });
    const primary = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Zoe P.' });
    const nurse = await buildStaff(host, organization.id, ['nurse'], { displayName: 'Ana N.' });
    await buildStaff(host, organization.id, ['clinician'], { displayName: 'Not on the team' });
    const patient = await buildPatient(host, organization, {
      careTeam: [primary, nurse],
      facilityId: facility.id,
      preferredName: 'Sam',
      language: 'es',
    });
    await moveClockTo(host, '2027-11-22T16:00:00Z'); // Monday, 10:00 in Chicago
    const view = await host.database.read(patient.self, (tx) => viewers.view(tx, patient.id));
    expect(view).toMatchObject({
      preferredName: 'Sam',
      language: 'es',
      timeZone: 'America/Chicago',
      dueCheckIn: null,
      lastCheckIn: null,
      audience: {
        careTeamNames: ['Zoe P.', 'Ana N.'],
        onDutyNow: true,
        onDutyUntil: new Date('2027-11-22T23:00:00Z'),
        facilityPhone: '+13125550100',
      },
    });
    await moveClockTo(host, '2027-11-23T16:00:00Z');
    const tuesday = await host.database.read(patient.self, (tx) => viewers.view(tx, patient.id));
    expect(tuesday.audience).toMatchObject({
      onDutyNow: false,
      onDutyUntil: null,
      nextDutyAt: new Date('2027-11-29T14:00:00Z'),
    });
    // The rota counts as well: somebody is on call on this one evening.
    await host.database.write(organization.system, (tx) =>
      tx.repo(OnCallShift).insert({
        ...{ facilityId: facility.id, place: 'first', staffMemberId: nurse.actorId, localDate: '2027-11-23' },
        ...{ startTime: '18:00', endTime: '22:00' },
      }),
    );
    const evening = await host.database.read(patient.self, (tx) => viewers.view(tx, patient.id));
    expect(evening.audience).toMatchObject({ onDutyNow: false, nextDutyAt: new Date('2027-11-24T00:00:00Z') });
  });

  it('keeps the language that the patient chose', async () => {
    const organization = await buildOrganization(host);
    const patient = await buildPatient(host, organization, { language: 'en' });
    await host.database.write(patient.self, (tx) => services.patients.setLanguage(tx, patient.id, 'es'));
    expect(await host.database.read(patient.self, (tx) => viewers.view(tx, patient.id))).toMatchObject({
      language: 'es',
    });
  });

  it('shows color and short name of the organization, and no name that came to hint at it', async () => {
    const organization = await buildOrganization(host, { name: 'Harbor House' });
    const { self } = await buildPatient(host, organization);
    const look = async () => (await host.database.read(self, (tx) => viewers.view(tx, self.patientId))).look;
    expect(await look()).toEqual({ accentColor: null, shortName: null });
    const change = (columns: string) =>
      host.database.write(organization.system, (tx) => tx.query(`update organizations set ${columns}`));
    await change(`accent_color = '#1b5e20', short_name = 'Blue Door'`);
    expect(await look()).toEqual({ accentColor: '#1b5e20', shortName: 'Blue Door' });
    await buildFacility(host, organization.id, { name: 'Blue Door' });
    expect(await look()).toEqual({ accentColor: '#1b5e20', shortName: null });
  });
});
