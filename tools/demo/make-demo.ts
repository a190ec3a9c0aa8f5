import type { INestApplicationContext } from '@nestjs/common';
import { demoOrganizations } from './accounts';
import type { DemoClock } from './demo-clock';
import { DemoAgreements } from './demo-agreements';
import { DemoAppointments } from './demo-appointments';
import { DemoCover } from './demo-cover';
import { DemoGroups } from './demo-groups';
import { DemoIntakes } from './demo-intakes';
import { DemoPackets } from './demo-packets';
import { DemoSharing } from './demo-sharing';
import { DemoMeasures } from './demo-measures';
import { DemoOrganizations, withRole, type DemoOrganization, type OrganizationPlan } from './demo-organizations';
import { dayOf, DemoPatients, type Admission, type DemoPatient } from './demo-patients';
import { DemoPlaces } from './demo-places';
import { DemoRecovery } from './demo-recovery';
import { DemoMessages } from './demo-messages';
import { DemoTexts } from './demo-texts';
import { DemoStories, type Story } from './demo-stories';
import { inventMeetings } from './meeting-directory';
import { inventPeople, shiftDays, type Person } from './people';
import { SeededRandom } from './seeded-random';
import { SilentMailer } from './silent-providers';

const SEED = 20_261_123;
const DAY = 86_400_000;
/** When the organizations began to use the product, in days. */
const OPENED = 60;

const plans = (random: SeededRandom): OrganizationPlan[] => [
  {
    name: demoOrganizations[0],
    senderName: 'The Front Desk',
    facilities: [
      { name: 'Farrowmere Lakeside', timeZone: 'America/Chicago', phone: '+1 312 555 0190', postalCode: '62656' },
      { name: 'Farrowmere Foothills', timeZone: 'America/Denver', phone: '+1 720 555 0190', postalCode: '61751' },
    ],
    feeds: inventMeetings('Farrowmere', 150, 'America/Chicago', random),
  },
  {
    name: demoOrganizations[1],
    senderName: 'Desk Two',
    facilities: [
      { name: 'Quillhaven Harbor', timeZone: 'America/Los_Angeles', phone: '+1 503 555 0190', postalCode: '62643' },
    ],
    feeds: inventMeetings('Quillhaven', 24, 'America/Los_Angeles', random),
  },
];

/** The patient of the five-minute walk: everything is ready for a first plan. */
function inventDana(today: string): Person {
  return {
    firstName: 'Dana',
    lastName: 'Whitlowe',
    preferredName: 'Dana',
    pronouns: 'she/her',
    birthDate: shiftDays(today, -35 * 365),
    language: 'en',
    substances: ['opioids', 'alcohol'],
    levelOfCare: 'intensive_outpatient',
    admittedDaysAgo: 6,
    email: 'dana@example.org',
    phone: '+18725550199',
  };
}

/** Makes both organizations with 120 patients and their past. The same day gives the same demo, whatever the hour. */
export async function makeDemo(app: INestApplicationContext, clock: DemoClock, passwordHash: string): Promise<string> {
  const random = new SeededRandom(SEED);
  const today = dayOf(clock.pastEnds);
  const organizations = app.get(DemoOrganizations);
  const people = inventPeople(119, random, today);
  const [firstPlan, secondPlan] = plans(random) as [OrganizationPlan, OrganizationPlan];

  await clock.moveTo(new Date(clock.pastEnds.getTime() - OPENED * DAY));
  const first = await organizations.make(clock, firstPlan, passwordHash);
  const second = await organizations.make(clock, secondPlan, passwordHash);

  const patients = app.get(DemoPatients);
  const admitted = [
    await patients.admitAll(
      clock,
      first,
      admissionsToFirst(first, people.slice(0, 84), inventDana(today), random),
      random,
    ),
    await patients.admitAll(clock, second, admissionsToSecond(second, people.slice(84), random), random),
  ] as const;

  const told =
    (await tellFirst(app, clock, first, admitted[0], random)) +
    (await tellSecond(app, clock, second, admitted[1], random));
  await app.get(DemoGroups).make(clock, first, admitted[0]);
  await app.get(DemoPlaces).make(first);
  await app.get(DemoIntakes).make(clock, first);
  await app.get(DemoAgreements).make(clock, first);
  const maya = first.staff.get('clinician@example.org')!;
  await app.get(DemoAppointments).make(clock, first, admitted[0].filter(({ primary }) => primary === maya).slice(0, 9));
  await app.get(DemoCover).make(clock, first);
  await clock.restore();
  for (const organization of [first, second]) await organizations.markComplete(organization);
  const count = admitted[0].length + admitted[1].length;
  return `Demo data: 2 organizations, ${count} patients, ${told} with a past.`;
}

/** The demo's clinician has fourteen patients, Dana among them; two colleagues share the others. */
function admissionsToFirst(
  { staff, facilities }: DemoOrganization,
  people: readonly Person[],
  dana: Person,
  random: SeededRandom,
): Admission[] {
  const [maya, lena, robin] = ['clinician@example.org', 'lena@example.org', 'robin@example.org'].map((email) =>
    staff.get(email)!,
  );
  const others = (['nurse', 'case_manager', 'technician', 'peer_specialist'] as const).map((role) =>
    withRole(staff, role),
  );
  const admissions = people.map((person, at): Admission => {
    const primary = at < 13 ? maya! : at % 2 === 0 ? lena! : robin!;
    const team = others.filter(() => random.chance(at < 13 ? 0.5 : 0.2));
    const facility = facilities[random.chance(0.65) ? 0 : 1]!;
    if (at >= 13) return { person, facility, primary, team };
    // Hers are met first: most of them have a past, so they were there long enough and can be reached.
    const levelOfCare = person.levelOfCare === 'detox' ? 'residential' : person.levelOfCare;
    const seen = { ...person, levelOfCare, admittedDaysAgo: Math.max(person.admittedDaysAgo, random.whole(5, 30)) };
    return { person: at < 10 ? seen : person, facility, primary, team, isReachable: at < 10 };
  });
  return [
    ...admissions,
    { person: dana, facility: facilities[0]!, primary: maya!, team: [others[1]!], isPrepared: true },
  ];
}

function admissionsToSecond(
  { staff, facilities }: DemoOrganization,
  people: readonly Person[],
  random: SeededRandom,
): Admission[] {
  const clinicians = ['clinician@quillhaven.example.org', 'robin@example.org'].map((email) => staff.get(email)!);
  return people.map((person) => ({ person, facility: facilities[0]!, primary: random.pick(clinicians), team: [] }));
}

async function tellFirst(
  app: INestApplicationContext,
  clock: DemoClock,
  organization: DemoOrganization,
  patients: readonly DemoPatient[],
  random: SeededRandom,
): Promise<number> {
  const stories = app.get(DemoStories);
  const maya = organization.staff.get('clinician@example.org')!;
  const hers = patients.filter((patient) => patient.primary === maya && !patient.isPrepared);
  const withPast = [
    ...longEnough(hers, 9, random),
    ...longEnough(
      patients.filter((patient) => patient.primary !== maya),
      16,
      random,
    ),
  ];
  const mails = app.get(SilentMailer);
  // One message of the last days whose fate is unclear: staff find it in their tasks and on the timeline.
  const unclear = withPast.filter((story) => story.patient.primary === maya && story.daysAgo <= 4)[0];
  if (unclear?.patient.person.email) mails.unclear.add(unclear.patient.person.email);
  const caller = withPast.find((story) => story !== unclear && story.patient.primary === maya);
  if (caller) caller.wantsCalls = true;
  // Their check-ins after the plan are over, so that nothing they say ends what a missed group began.
  const silent = withPast.find((story) => story !== caller && story.patient.primary === maya && story.daysAgo >= 18);
  if (silent) silent.missesGroup = true;
  await stories.tell(clock, organization, withPast, random);
  await app.get(DemoTexts).make(clock, organization, hers);
  if (hers[2]) await app.get(DemoMessages).make(clock, hers[2]);
  await app.get(DemoRecovery).wordTask(withRole(organization.staff, 'clinical_supervisor'));
  await app.get(DemoRecovery).make(
    clock,
    withPast.slice(0, 8).map(({ patient }) => patient),
  );
  await app.get(DemoMeasures).make(
    clock,
    withPast.slice(0, 4).map(({ patient }) => patient),
  );
  if (withPast[0]) {
    await app.get(DemoPackets).make(withPast[0].patient);
    await app.get(DemoSharing).make(withPast[0].patient, clock.pastEnds);
  }
  const draft = hers.find((patient) => !withPast.some((story) => story.patient === patient));
  if (draft) await stories.draft(draft);
  await stories.writeTasks(maya, hers, clock, random);
  return withPast.length;
}

async function tellSecond(
  app: INestApplicationContext,
  clock: DemoClock,
  organization: DemoOrganization,
  patients: readonly DemoPatient[],
  random: SeededRandom,
): Promise<number> {
  const withPast = longEnough(patients, 5, random);
  await app.get(DemoStories).tell(clock, organization, withPast, random);
  return withPast.length;
}

/** Patients who can be reached and were admitted before their plan could begin, each with the day it began. */
function longEnough(patients: readonly DemoPatient[], count: number, random: SeededRandom): Story[] {
  const fitting = patients.filter((patient) => patient.canBeReached && patient.person.admittedDaysAgo >= 4);
  return fitting.slice(0, count).map((patient, at) => {
    // The first few began lately, so that there is something to follow from the first minute on.
    const latest = at < 3 ? at + 2 : 40;
    return {
      patient,
      daysAgo: Math.min(random.whole(Math.min(2, latest), latest), patient.person.admittedDaysAgo - 1),
    };
  });
}
