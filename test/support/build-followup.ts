import { createHash, randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { HandOver } from '@stepwell/delivery/hand-over.service';
import { InFlight } from '@stepwell/delivery/in-flight';
import type { Mailer, Texter } from '@stepwell/delivery/message';
import { UnsubscribeLinks } from '@stepwell/delivery/unsubscribe-links';
import { CheckIn } from '@stepwell/domain/checkins/check-in.entity';
import { ChooseRoute } from '@stepwell/domain/followups/choose-route';
import { AnchorProgrammes } from '@stepwell/domain/followups/anchor-programmes';
import { BeginProgrammes } from '@stepwell/domain/followups/begin-programmes';
import { FollowAppointments } from '@stepwell/domain/followups/follow-appointments';
import { FollowUpEnrollment } from '@stepwell/domain/followups/follow-up-enrollment.entity';
import { FollowUpGate } from '@stepwell/domain/followups/follow-up-gate.service';
import { FollowUpOccurrence } from '@stepwell/domain/followups/follow-up-occurrence.entity';
import { FollowUpTry } from '@stepwell/domain/followups/follow-up-try.entity';
import { FollowUpWork } from '@stepwell/domain/followups/follow-up-work';
import { DisownNumber } from '@stepwell/domain/followups/disown-number.service';
import { OpenIncident } from '@stepwell/domain/incidents/open-incident.service';
import { PhoneOwners } from '@stepwell/domain/patients/phone-owners.service';
import { FollowUpTouch } from '@stepwell/domain/followups/follow-up-touch.entity';
import { FollowUpsProcessor } from '@stepwell/domain/followups/followups.processor';
import { FollowUpsService } from '@stepwell/domain/followups/followups.service';
import { GiveUpOccurrences } from '@stepwell/domain/followups/give-up-occurrences';
import { JournalDecisions } from '@stepwell/domain/followups/journal-decisions';
import { LookAtOccurrences } from '@stepwell/domain/followups/look-at-occurrences';
import { MoveEnrollments } from '@stepwell/domain/followups/move-enrollments';
import { MoveOccurrences } from '@stepwell/domain/followups/move-occurrences';
import { ProgrammeSwitch } from '@stepwell/domain/followups/programme-switch.entity';
import { ProgrammeVersion } from '@stepwell/domain/followups/programme-version.entity';
import { Programmes } from '@stepwell/domain/followups/programmes.service';
import { RecordOutcomes } from '@stepwell/domain/followups/record-outcomes';
import { ResolveUnknown } from '@stepwell/domain/followups/resolve-unknown';
import { StopEnrollments } from '@stepwell/domain/followups/stop-enrollments';
import { StrikeOut } from '@stepwell/domain/followups/strike-out';
import { EpisodesService } from '@stepwell/domain/patients/episodes.service';
import { PatientLinks } from '@stepwell/domain/patients/patient-links.service';
import type { Database } from '@stepwell/platform/database/database';
import { Log } from '@stepwell/platform/telemetry/log';
import {
  actingAsSystem,
  buildOrganization,
  buildStaff,
  type BuildHost,
  type BuiltOrganization,
} from './build-organization';
import { buildConsent, buildContact, buildPatient, type BuiltPatient } from './build-patient';
import { careEntities, careServices } from './care-services';

/** Tables of follow-ups and check-ins and of all they lean on, for `openTestHost`. */
export const followUpEntities = [
  ...careEntities,
  FollowUpEnrollment,
  FollowUpOccurrence,
  FollowUpTouch,
  FollowUpTry,
  ProgrammeSwitch,
  ProgrammeVersion,
  CheckIn,
];

/** The services of follow-ups on one database, put together as the worker does; mails stay in memory unless told otherwise. */
export function followUpServices(database: Database, ports: { mailer?: Mailer; texter?: Texter } = {}) {
  const care = careServices(database);
  const { patients, consents, suppressions, tasks } = care;
  const texter = ports.texter ?? care.texter;
  const routes = new ChooseRoute(consents, suppressions, texter);
  const stopping = new StopEnrollments();
  const programmes = new Programmes();
  const beginning = new BeginProgrammes(patients, programmes, routes, stopping);
  const anchors = new AnchorProgrammes(patients, new EpisodesService(), beginning, stopping, new StrikeOut());
  const enrollments = new MoveEnrollments(programmes, beginning);
  const givingUp = new GiveUpOccurrences(tasks);
  const links = new PatientLinks(suppressions, { PUBLIC_PATIENT_URL: 'https://m.example.org', SMS_URL: undefined });
  const unsubscribing = new UnsubscribeLinks(care.digests, { PUBLIC_PATIENT_URL: 'https://m.example.org' });
  const log = new Log('silent', 'test');
  const journal = new JournalDecisions(tasks);
  const looking = new LookAtOccurrences(routes, programmes, links, journal, givingUp, unsubscribing, log);
  const outcomes = new RecordOutcomes(suppressions, tasks, givingUp);
  const gate = new FollowUpGate(database, looking, outcomes, givingUp);
  const followUps = new FollowUpsService(tasks, stopping);
  const owners = new PhoneOwners();
  const inFlight = new InFlight();
  const handOver = new HandOver(gate, ports.mailer ?? care.mailer, texter, inFlight);
  return {
    ...care,
    gate,
    handOver,
    inFlight,
    processor: new FollowUpsProcessor(
      anchors,
      new MoveOccurrences(patients, routes),
      enrollments,
      handOver,
      new FollowAppointments(patients, programmes, beginning, stopping),
      new DisownNumber(owners, suppressions, tasks, new OpenIncident()),
    ),
    programmes,
    beginning,
    routes,
    looking,
    stopping,
    followUps,
    working: new FollowUpWork(tasks, programmes, followUps, owners, care.voicemailRules),
    resolving: new ResolveUnknown(tasks, programmes),
  };
}

/** An active plan, as a row: what enrolment begins with. */
export async function buildActivePlan(
  host: BuildHost,
  patient: BuiltPatient,
  author: StaffContext,
  overrides: { activatedAt?: Date } = {},
): Promise<Id> {
  const id = randomUUID();
  await host.database.write(actingAsSystem(patient.organizationId), async (tx) => {
    await tx.query(
      `update relapse_prevention_plans set status = 'superseded' where organization_id = $1 and patient_id = $2 and status = 'active'`,
      [patient.organizationId, patient.id],
    );
    await tx.query(
      `insert into relapse_prevention_plans
         (organization_id, id, patient_id, number, status, content, review_due, author_id, activated_at, activated_by_id, document_hash)
       select $1, $2, $3, count(*) + 1, 'active', '{}', app.now()::date, $4, coalesce($5, app.now()), $4, $6
       from relapse_prevention_plans where organization_id = $1 and patient_id = $3`,
      [
        patient.organizationId,
        id,
        patient.id,
        author.actorId,
        overrides.activatedAt ?? null,
        createHash('sha256').update(id).digest('hex'),
      ],
    );
  });
  return id;
}

/** Activates a plan and enrols the patient, as the worker does; answers the ids of the occurrences by step. */
export async function buildEnrollment(
  host: BuildHost,
  organization: BuiltOrganization,
  patient: BuiltPatient,
  author: StaffContext,
  overrides: { activatedAt?: Date } = {},
): Promise<{ planId: Id; occurrences: Record<string, Id> }> {
  const planId = await buildActivePlan(host, patient, author, overrides);
  const { processor } = followUpServices(host.database);
  await host.database.write(organization.system, (tx) =>
    processor.planActivated(tx, { planId, patientId: patient.id }),
  );
  const rows = await host.database.read(organization.system, (tx) =>
    tx.query<{ id: Id; stepCode: string }>(
      `select o.id, o.step_code as "stepCode" from follow_up_occurrences o
       join follow_up_enrollments e on e.organization_id = o.organization_id and e.id = o.enrollment_id
       where o.organization_id = $1 and e.anchor_id = $2`,
      [organization.id, planId],
    ),
  );
  return { planId, occurrences: Object.fromEntries(rows.map((row) => [row.stepCode, row.id])) };
}

/** A patient who can be written to: a clinician on the care team, a verified mailbox, a consent. */
export interface Reachable {
  organization: BuiltOrganization;
  clinician: StaffContext;
  patient: BuiltPatient;
  contact: { id: Id; address: string };
  consent: { id: Id };
}

/** Makes a reachable patient in an organization of their own. */
export async function buildReachable(
  host: BuildHost,
  overrides: { timeZone?: string; neutralSenderName?: string; safeFrom?: string; safeUntil?: string } = {},
): Promise<Reachable> {
  const { timeZone, neutralSenderName, ...contactOverrides } = overrides;
  const organization = await buildOrganization(host, { timeZone, neutralSenderName });
  const clinician = await buildStaff(host, organization.id, ['clinician']);
  const patient = await buildPatient(host, organization, { careTeam: [clinician] });
  const contact = await buildContact(host, patient, contactOverrides);
  const consent = await buildConsent(host, patient, clinician);
  return { organization, clinician, patient, contact, consent };
}
