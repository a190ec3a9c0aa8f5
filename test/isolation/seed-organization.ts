import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { TestHost } from '@stepwell/test/support/build-host';
import { buildGoal, buildGroup, buildMember, buildSession, buildSignature } from '@stepwell/test/support/build-group';
import { buildDirectoryMeeting, buildFeedSource, buildMeeting } from '@stepwell/test/support/build-meeting';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import {
  buildConsent,
  buildVoicemailConsent,
  buildContact,
  buildPatient,
  type BuiltPatient,
} from '@stepwell/test/support/build-patient';
import { buildWaitingPlan } from '@stepwell/test/support/build-plan';
import { buildSigner } from '@stepwell/test/support/build-signer';
import type { ApiUnderTest } from '@stepwell/test/support/start-api';
import { seedSharing, SIGN_SEEDED, type SharingIds } from './seed-sharing';

/** One id of everything an operation can name. */
export interface Ids extends SharingIds {
  patient: Id;
  /** Of that patient. */
  firstName: string;
  lastName: string;
  episode: Id;
  endedEpisode: Id;
  contact: Id;
  consent: Id;
  /** A number, and the patient's yes to messages on its machine. */
  voicemailPhone: Id;
  voicemailConsent: Id;
  careTeamMember: Id;
  /** Of the clinician, by the nurse, in days long to come. */
  cover: Id;
  clinician: Id;
  nurse: Id;
  emergency: Id;
  invited: Id;
  facility: Id;
  inquiry: Id;
  /** Of somebody who has a chart already. */
  knownInquiry: Id;
  patientImport: Id;
  unwantedImport: Id;
  importRow: Id;
  task: Id;
  feedSource: Id;
  meeting: Id;
  meetingImport: Id;
  waitingImport: Id;
  heldImport: Id;
  tableSource: Id;
  report: Id;
  otherReport: Id;
  urlSource: Id;
  manualSource: Id;
  manualMeeting: Id;
  directoryMeeting: Id;
  directoryImport: Id;
  ownPath: Id;
  caseloadView: Id;
  /** Given to the supervisor. */
  givenTask: Id;
  unwantedView: Id;
  onCallShift: Id;
  ownMeasure: Id;
  packet: Id;
  packetForm: Id;
  finishedPacket: Id;
  formerPatient: Id;
  duplicate: Id;
  dischargeRecord: Id;
  appointment: Id;
  otherAppointment: Id;
  pastAppointment: Id;
  appointmentRoom: Id;
  availabilitySpan: Id;
  offer: Id;
  assignment: Id;
  measureResult: Id;
  taskTemplate: Id;
  planTemplate: Id;
  careDocument: Id;
  documentDraft: Id;
  facilitation: Id;
  /** First day of the week that runs for the patient. */
  runningWeek: string;
  /** Waits for its patient. */
  awaiting: Id;
  awaitingHash: string;
  mark: Id;
  attendance: Id;
  draft: Id;
  active: Id;
  /** Waits for a co-signature. */
  inReview: Id;
  occurrence: Id;
  /** A call that a step of a programme asks for. */
  callTask: Id;
  /** Code of a programme of its own, an enrolment that runs, and a message planned in it. */
  programme: string;
  enrollment: Id;
  plannedOccurrence: Id;
  session: Id;
  goal: Id;
  group: Id;
  groupMember: Id;
  /** Of three days from now, of ten minutes from now, running, and signed without the co-signature it needs. */
  sessionAhead: Id;
  sessionToStart: Id;
  room: Id;
  signedRoom: Id;
  signedEntry: Id;
  substitute: Id;
  newcomer: Id;
  calendarFeed: Id;
  recoveryTask: Id;
  milestone: Id;
  signal: Id;
  /** Open, and nobody sees to it yet. */
  safetyItem: Id;
  inboundText: Id;
  careMessage: Id;
  privacyIncident: Id;
  /** Of the supervisor. */
  counselingNote: Id;
  formerStaff: Id;
  decidedIncident: Id;
  deadLetter: Id;
  deadLetterKind: string;
}

/** An organization with one of everything, and a session cookie for each kind of person. */
export interface SeededOrganization {
  id: Id;
  ids: Ids;
  cookies: Record<'supervisor' | 'owner' | 'auditor' | 'stranger', string>;
}

/** Makes an organization whose every text says `mark`. */
export async function seedOrganization(
  host: TestHost,
  api: Pick<ApiUnderTest, 'cookieFor'>,
  mark: string,
): Promise<SeededOrganization> {
  const organization = await buildOrganization(host, { name: `${mark} organization` });
  const staff = {
    supervisor: await buildSigner(host, organization.id, ['clinical_supervisor'], {
      displayName: `${mark} supervisor`,
    }),
    owner: await buildStaff(host, organization.id, ['owner'], { displayName: `${mark} owner` }),
    auditor: await buildStaff(host, organization.id, ['auditor'], { displayName: `${mark} auditor` }),
    // The same organization, but on nobody's care team.
    stranger: await buildSigner(host, organization.id, ['clinician'], { displayName: `${mark} stranger` }),
  };
  const clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: `${mark} clinician` });
  const second = await buildStaff(host, organization.id, ['nurse'], { displayName: `${mark} nurse` });
  const passkey = [second.accountId, Buffer.from(`${mark} passkey`), Buffer.from('key'), 0, [], 'Phone'];
  await host.dataSource.query('select auth.add_passkey($1, $2, $3, $4, $5, $6)', passkey);
  const invited = await buildStaff(host, organization.id, ['clinician'], {
    displayName: `${mark} invited`,
    status: 'invited',
  });
  const patient = await buildPatient(host, organization, {
    firstName: `${mark} first`,
    lastName: `${mark} last`,
    careTeam: [clinician, second, staff.supervisor],
  });
  await buildContact(host, patient, { address: `${mark}@example.org` });
  const contact = await buildContact(host, patient, { address: `${mark}-new@example.org`, verification: 'unverified' });
  const consent = await buildConsent(host, patient, clinician);
  const phone = await buildContact(host, patient, { kind: 'phone', verification: 'unverified' });
  const voicemail = await buildVoicemailConsent(host, patient, clinician, phone.id);
  const source = await buildFeedSource(host, organization.id, { name: `${mark} source` });
  const table = await buildFeedSource(host, organization.id, { name: `${mark} table`, format: 'csv' });
  const meeting = await buildMeeting(host, source, { name: `${mark} meeting` });
  const manual = await buildFeedSource(host, organization.id, { name: `${mark} by hand`, kind: 'manual' });
  const manualMeeting = await buildMeeting(host, manual, { name: `${mark} house meeting` });
  const shared = await buildDirectoryMeeting(host, organization.id, { name: `${mark} shared meeting` });
  const groups = await insertGroups(host, organization, mark, patient, staff.supervisor, clinician);
  const newcomer = await buildPatient(host, organization, { firstName: `${mark} new`, careTeam: [clinician] });
  const reviewed = await buildPatient(host, organization, { firstName: `${mark} reviewed` });
  const inReview = await buildWaitingPlan(host, reviewed, clinician, 'in_review');
  const agreeing = await buildPatient(host, organization, { firstName: `${mark} agreeing`, careTeam: [clinician] });
  const awaiting = await buildWaitingPlan(host, agreeing, clinician);
  const left = await buildPatient(host, organization, { firstName: `${mark} left`, careTeam: [clinician] });
  await host.database.write(organization.system, (tx) =>
    tx.query(
      `update episodes_of_care set discharged_on = '2026-02-01', discharge_reason = 'completed', discharged_by_id = $2,
         discharge_noted_at = app.now() where id = $1`,
      [left.episodeId, clinician.actorId],
    ),
  );
  const duplicate = await buildPatient(host, organization, { firstName: `${mark} duplicate`, lastName: 'Twice' });
  await host.database.write(organization.system, (tx) =>
    tx.query(`update episodes_of_care set discharged_on = '2026-02-01', discharge_reason = 'completed' where id = $1`, [
      duplicate.episodeId,
    ]),
  );
  // A chart that became part of another: only a merge writes such a row.
  const former = await buildPatient(host, organization, { firstName: `${mark} former` });
  await host.database.write(staff.supervisor, (tx) =>
    tx.query('select app.merge_charts($1, $2, $3, $4)', [former.id, newcomer.id, '[]', randomUUID()]),
  );
  const rows = await insertRest(
    host,
    organization.id,
    organization.facility.id,
    mark,
    patient.id,
    newcomer.id,
    staff.supervisor.actorId,
    contact.id,
    source.id,
    meeting.id,
    shared,
  );
  // Only its author reaches a counseling note, to write it too.
  const counselingNote = randomUUID();
  await host.database.write(staff.supervisor, (tx) =>
    tx.query(
      `insert into counseling_notes (organization_id, id, patient_id, session_kind, held_on, text, author_id, submit_id)
       values ($1, $2, $3, 'individual', '2026-01-05', $4, $5, $6)`,
      [organization.id, counselingNote, patient.id, `${mark} note apart`, staff.supervisor.actorId, randomUUID()],
    ),
  );
  // Somebody who left, whose notes the supervisor keeps.
  const leaver = await buildStaff(host, organization.id, ['clinical_supervisor'], { displayName: `${mark} former` });
  await host.database.write(leaver, (tx) =>
    tx.query(
      `insert into counseling_notes (organization_id, patient_id, session_kind, held_on, text, author_id, submit_id)
       values ($1, $2, 'group', '2026-01-05', $3, $4, $5)`,
      [organization.id, patient.id, `${mark} note of who left`, leaver.actorId, randomUUID()],
    ),
  );
  await host.database.write(organization.system, async (tx) => {
    const ids = [organization.id, leaver.actorId];
    await tx.query(`update staff_members set status = 'deactivated' where organization_id = $1 and id = $2`, ids);
    await tx.query(
      'insert into counseling_note_custodians (organization_id, author_id, custodian_id) values ($1, $2, $3)',
      [...ids, staff.supervisor.actorId],
    );
    await tx.query(
      `insert into counseling_note_openings (organization_id, patient_id, author_id, opened_by_id, ground, words, closes_at, submit_id)
       values ($1, $3, $2, $4, 'oversight', $5, app.now() + interval '1 hour', $6)`,
      [...ids, patient.id, staff.supervisor.actorId, `${mark} ground`, randomUUID()],
    );
  });
  return {
    id: organization.id,
    ids: {
      formerStaff: leaver.actorId,
      counselingNote,
      patient: patient.id,
      firstName: `${mark} first`,
      lastName: `${mark} last`,
      episode: patient.episodeId,
      endedEpisode: left.episodeId,
      contact: contact.id,
      consent: consent.id,
      voicemailPhone: phone.id,
      voicemailConsent: voicemail.id,
      clinician: clinician.actorId,
      nurse: second.actorId,
      newcomer: newcomer.id,
      formerPatient: former.id,
      duplicate: duplicate.id,
      inReview: inReview.planId,
      awaiting: awaiting.planId,
      awaitingHash: awaiting.documentHash,
      invited: invited.actorId,
      facility: organization.facility.id,
      feedSource: source.id,
      meeting: meeting.id,
      tableSource: table.id,
      urlSource: shared.sourceId,
      manualSource: manual.id,
      manualMeeting: manualMeeting.id,
      directoryMeeting: shared.id,
      directoryImport: shared.importId,
      session: staff.supervisor.sessionId,
      ...rows,
      ...groups,
    },
    cookies: {
      supervisor: await api.cookieFor(staff.supervisor),
      owner: await api.cookieFor(staff.owner),
      auditor: await api.cookieFor(staff.auditor),
      stranger: await api.cookieFor(staff.stranger),
    },
  };
}

async function insertGroups(
  host: TestHost,
  organization: BuiltOrganization,
  mark: string,
  patient: BuiltPatient,
  supervisor: StaffContext,
  clinician: StaffContext,
) {
  const group = await buildGroup(host, organization, supervisor, { title: `${mark} group` });
  const signed = await buildSession(host, group, { startsIn: -120, status: 'in_progress' });
  const groupMember = await buildMember(host, group, patient);
  const [signedEntry] = await buildSignature(host, group, signed, clinician);
  const room = await buildSession(host, group, { startsIn: -30, status: 'in_progress' });
  const sessionAhead = await buildSession(host, group, { startsIn: 3 * 24 * 60 });
  const substitute = await host.database.write(organization.system, async (tx) => {
    const [row] = await tx.query<{ id: Id }>(
      `insert into group_substitutes (organization_id, session_id, staff_member_id, named_by_id) values ($1, $2, $3, $4)
       returning id`,
      [organization.id, sessionAhead, clinician.actorId, supervisor.actorId],
    );
    return row!.id;
  });
  const calendarFeed = await host.database.write(organization.system, async (tx) => {
    const [row] = await tx.query<{ id: Id }>(
      `insert into calendar_feeds (organization_id, kind, patient_id, digest, issued_by_id)
       values ($1, 'patient', $2, sha256(convert_to($3, 'UTF8')), $4) returning id`,
      [organization.id, patient.id, mark, supervisor.actorId],
    );
    return row!.id;
  });
  return {
    goal: await buildGoal(host, patient, clinician, `${mark} goal`),
    group: group.id,
    groupMember,
    sessionAhead,
    sessionToStart: await buildSession(host, group, { startsIn: 10 }),
    room,
    signedRoom: signed,
    signedEntry: signedEntry!,
    substitute,
    calendarFeed,
  };
}

/** What has no builder of its own, because only the matrix needs it bare. */
async function insertRest(
  host: TestHost,
  organizationId: Id,
  facilityId: Id,
  mark: string,
  patientId: Id,
  newcomerId: Id,
  staffId: Id,
  contactId: Id,
  feedSourceId: Id,
  meetingId: Id,
  shared: { sourceId: Id; importId: Id },
): Promise<
  Pick<
    Ids,
    | 'careTeamMember'
    | 'cover'
    | 'inquiry'
    | 'knownInquiry'
    | 'patientImport'
    | 'unwantedImport'
    | 'importRow'
    | 'task'
    | 'meetingImport'
    | 'waitingImport'
    | 'heldImport'
    | 'report'
    | 'otherReport'
    | 'mark'
    | 'ownPath'
    | 'caseloadView'
    | 'givenTask'
    | 'unwantedView'
    | 'onCallShift'
    | 'ownMeasure'
    | keyof SharingIds
    | 'packet'
    | 'packetForm'
    | 'finishedPacket'
    | 'dischargeRecord'
    | 'appointment'
    | 'otherAppointment'
    | 'pastAppointment'
    | 'appointmentRoom'
    | 'availabilitySpan'
    | 'offer'
    | 'assignment'
    | 'measureResult'
    | 'taskTemplate'
    | 'planTemplate'
    | 'careDocument'
    | 'documentDraft'
    | 'facilitation'
    | 'runningWeek'
    | 'attendance'
    | 'draft'
    | 'active'
    | 'occurrence'
    | 'callTask'
    | 'programme'
    | 'enrollment'
    | 'plannedOccurrence'
    | 'recoveryTask'
    | 'milestone'
    | 'signal'
    | 'safetyItem'
    | 'inboundText'
    | 'careMessage'
    | 'privacyIncident'
    | 'emergency'
    | 'decidedIncident'
    | 'deadLetter'
    | 'deadLetterKind'
  >
> {
  const ctx = { kind: 'system', organizationId, actorId: null, operation: 'seed', requestId: 'seed' } as const;
  return host.database.write(ctx, async (tx) => {
    const one = async (table: string, values: Record<string, unknown>): Promise<Id> => {
      const row: Record<string, unknown> = { organization_id: organizationId, id: randomUUID(), ...values };
      const names = Object.keys(row);
      await tx.query(
        `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
        Object.values(row),
      );
      return row['id'] as Id;
    };
    const [nurse] = await tx.query<{ id: Id }>(
      `select id from staff_members where organization_id = $1 and roles @> array['nurse']`,
      [organizationId],
    );
    const content = JSON.stringify(planContent(mark));
    const active = await one('relapse_prevention_plans', {
      patient_id: patientId,
      number: 1,
      status: 'active',
      content,
      author_id: staffId,
      activated_at: new Date(),
      activated_by_id: staffId,
      document_hash: mark,
      review_due: '2026-02-05',
    });
    const draft = await one('relapse_prevention_plans', {
      patient_id: newcomerId,
      number: 1,
      content,
      author_id: staffId,
    });
    const enrollment = await one('follow_up_enrollments', {
      patient_id: patientId,
      programme_code: 'after-activation',
      programme_version: 1,
      anchor_event: 'plan_activated',
      anchor_id: active,
      anchor_date: '2026-01-05',
    });
    const occurrence = await one('follow_up_occurrences', {
      patient_id: patientId,
      enrollment_id: enrollment,
      step_code: 'day-1',
      channel: 'email',
      slot: 'day-1',
      local_date: '2026-01-06',
      local_time: '09:00',
      time_zone: 'America/Chicago',
      zone_rules: '2025b',
      due_at: new Date(),
      valid_until: new Date(Date.now() + 3_600_000),
      open_until: new Date(Date.now() + 3_600_000),
      status: 'unknown',
      fence: 1,
    });
    const running = await one('follow_up_enrollments', {
      ...{ patient_id: patientId, programme_code: 'aftercare', programme_version: 1, anchor_event: 'discharge' },
      ...{ anchor_id: randomUUID(), anchor_date: '2026-01-05' },
    });
    const planned = (stepCode: string): Promise<Id> =>
      one('follow_up_occurrences', {
        ...{ patient_id: patientId, enrollment_id: running, step_code: stepCode, channel: 'email', slot: stepCode },
        ...{ local_date: '2099-01-06', local_time: '09:00', time_zone: 'America/Chicago', zone_rules: '2025b' },
        ...{ due_at: '2099-01-06T15:00:00Z', valid_until: '2099-01-08T15:00:00Z', open_until: '2099-01-09T15:00:00Z' },
      });
    await planned('day-270');
    const plannedOccurrence = await planned('day-365');
    const call = await one('follow_up_occurrences', {
      ...{ patient_id: patientId, enrollment_id: enrollment, step_code: 'call', action: 'call', expects: 'nothing' },
      ...{ slot: 'call', local_date: '2026-01-09', local_time: '09:00', time_zone: 'America/Chicago', fence: 0 },
      ...{ zone_rules: '2025b', due_at: '2026-01-09T15:00:00Z', valid_until: '2026-01-12T15:00:00Z' },
      ...{ open_until: '2026-01-12T15:00:00Z', status: 'task_raised' },
    });
    const callTask = await one('tasks', {
      ...{ patient_id: patientId, kind: 'follow_up_call', subject_id: call, priority: 'high' },
    });
    await one('follow_up_tries', {
      ...{ patient_id: patientId, occurrence_id: call, outcome: 'no_answer', note: `${mark} try` },
      ...{ tried_at: new Date(), tried_by_id: staffId, submit_id: randomUUID() },
    });
    await one('follow_up_programme_versions', {
      ...{ programme_code: `${mark}-programme`, version: 1, name: `${mark} programme`, anchor_event: 'date' },
      ...{ when_again: 'keep', stops_on: '{}', steps: '[]', published_by_id: staffId, submit_id: randomUUID() },
    });
    await one('follow_up_touches', {
      patient_id: patientId,
      occurrence_id: occurrence,
      contact_id: contactId,
      channel: 'email',
      fence: 1,
      status: 'unknown',
      message_key: mark,
      sent_to: mark,
    });
    await one('check_ins', { patient_id: patientId, answer_id: randomUUID(), mood: 3, craving: 4, wants_call: false });
    await one('recovery_paths', {
      patient_id: patientId,
      meetings_per_week: 2,
      effective_from: '2026-01-05',
      chosen_by_id: staffId,
      version: 1,
    });
    await one('sponsors', {
      patient_id: patientId,
      version: 1,
      state: 'active',
      // Words that say whose they are would be no first name.
      name: mark.endsWith('b') ? 'Cnryb' : 'Cnrya',
      effective_from: '2026-01-05',
    });
    await one('plan_signatures', {
      ...{ patient_id: patientId, plan_id: active, signer: 'author', method: 'password', name: `${mark} signer` },
      ...{ staff_member_id: staffId, document_hash: mark, submit_id: randomUUID() },
    });
    await one('plan_papers', {
      ...{ patient_id: patientId, plan_id: active, media_type: 'image/png', bytes: Buffer.from(mark) },
      uploaded_by_id: staffId,
    });
    await one('plan_reviews', { patient_id: patientId, plan_id: active, reason: 'lapse', cause: mark });
    await one('plan_hand_overs', {
      ...{ patient_id: patientId, plan_id: active, handed_over_by_id: staffId, document_hash: mark },
    });
    const called = {
      ...{ facility_id: facilityId, source: 'phone', ask_for: `${mark} caller`, phone: '+13125550142', caller: 'self' },
      ...{ best_time: 'any', language: 'en', voicemail: 'none', note: `${mark} note` },
    };
    const knownInquiry = await one('inquiries', called);
    const inquiry = await one('inquiries', called);
    await one('inquiry_calls', {
      ...{ inquiry_id: inquiry, outcome: 'no_answer', note: `${mark} call`, made_by_id: staffId },
    });
    const imported = {
      ...{ kind: 'census', file_name: `${mark}.csv`, facility_id: facilityId, level_of_care: 'residential' },
      ...{ admitted_on: '2026-01-05', status: 'ready', imported_by_id: staffId },
    };
    const patientImport = await one('patient_imports', imported);
    const importRow = await one('patient_import_rows', {
      ...{ patient_import_id: patientImport, number: 2, outcome: 'missing', patient_id: patientId },
    });
    await one('patient_import_parts', { patient_import_id: patientImport, number: 0, bytes: Buffer.from(mark) });
    await one('patient_identifiers', { patient_id: patientId, system: 'mrn', value: `${mark} number` });
    await one('call_forms', { facility_id: facilityId });
    await one('participation_ticks', { patient_id: patientId, kind: 'reading', week_of: '2026-01-05' });
    await one('step_visits', {
      ...{ patient_id: patientId, fellowship: 'AA', step: 2, visit: 1 },
      ...{ started_on: '2026-01-05', finished_on: '2026-01-06' },
    });
    await one('recovery_starts', {
      ...{ patient_id: patientId, version: 1, started_on: '2026-01-05', recorded_on: '2026-01-05' },
      recorded_by_id: staffId,
    });
    await one('recovery_displays', {
      ...{ patient_id: patientId, shows_date: true, shows_numbers: true, shows_milestones: true },
      set_on: '2026-01-05',
    });
    await one('lapses', {
      ...{ patient_id: patientId, submit_id: randomUUID(), happened_on: '2026-01-07' },
      what_happened: `${mark} lapse`,
    });
    const signal = await one('signals', {
      ...{ patient_id: patientId, rule: 'warning_sign', subject: 'seed', weight: 1 },
      evidence: JSON.stringify({ words: [`${mark} sign`], amount: 1, days: 3 }),
    });
    await one('safety_settings', { craving_threshold: 9, answer_minutes: 10, changed_by_id: staffId });
    const safetyItem = await one('safety_items', {
      ...{ patient_id: patientId, facility_id: facilityId, subject_id: randomUUID(), reasons: ['crisis_words'] },
      ...{ words: `${mark} words`, holds_messages: true, raised_at: new Date() },
    });
    const inboundText = await one('inbound_texts', {
      ...{ patient_id: patientId, phone: '+13125550199', message_sid: mark, body: `${mark} text`, kind: 'text' },
      received_at: new Date(),
    });
    const careMessage = await one('care_messages', {
      ...{ patient_id: patientId, body: `${mark} message`, is_crisis: false, submit_id: randomUUID() },
      sent_at: new Date(),
    });
    const emergency = await one('emergency_accesses', {
      ...{
        patient_id: patientId,
        staff_member_id: nurse!.id,
        recipient_name: `${mark} doctor`,
        nature: `${mark} fall`,
      },
      ...{ recipient_affiliation: `${mark} hospital`, discloser_name: `${mark} nurse` },
      ...{ started_at: new Date('2026-01-05T10:00:00Z'), ends_at: new Date('2026-01-05T11:00:00Z') },
    });
    const incident = { source: 'reported', discovered_on: '2026-01-05', people_affected: 1, reported_by_id: staffId };
    const privacyIncident = await one('privacy_incidents', { ...incident, what_happened: `${mark} incident` });
    const decidedIncident = await one('privacy_incidents', {
      ...{
        ...incident,
        what_happened: `${mark} decided`,
        decision: 'low_probability',
        decision_note: `${mark} reasons`,
      },
      ...{ decided_by_id: staffId, decided_at: new Date() },
    });
    await one('patient_status_changes', {
      ...{ patient_id: patientId, status: 'hospitalized', effective_on: '2026-01-05', note: `${mark} status` },
      ...{ stopped: '[]', changed_at: new Date(), changed_by_id: staffId, submit_id: randomUUID() },
    });
    await one('safety_pages', { patient_id: patientId, item_id: safetyItem, step: 'first', staff_member_id: staffId });
    const [team] = await tx.query<{ id: Id }>(
      'select id from care_team_members where patient_id = $1 and not is_primary',
      [patientId],
    );
    const waiting = (name: string): Promise<Id> =>
      one('meeting_imports', {
        feed_source_id: feedSourceId,
        file_name: `${mark}-${name}.json`,
        status: 'waiting',
        finished_at: new Date(),
        difference: JSON.stringify({
          ...{ present: 1, listed: 0, added: 0, gone: 1, moved: 0, renamed: 0 },
          examples: {
            added: [],
            gone: [{ name: `${mark} gone`, weekday: 1, startTime: '19:00', before: null }],
            moved: [],
          },
        }),
      });
    await one('feed_decisions', {
      feed_source_id: shared.sourceId,
      directory_import_id: shared.importId,
      choice: 'kept',
      decided_by_id: staffId,
    });
    const [facility] = await tx.query<{ id: Id }>('select id from facilities where organization_id = $1', [
      organizationId,
    ]);
    await one('tile_servers', {
      tile_address: `https://tiles.example.org/${mark}/{z}/{x}/{y}.png`,
      attribution: `${mark} map`,
      set_by_id: staffId,
    });
    const planTemplate = await one('plan_templates', {
      ...{ name: `${mark} template`, content, changed_by_id: staffId, submit_id: randomUUID() },
    });
    await one('plan_template_versions', {
      ...{ template_id: planTemplate, number: 1, name: `${mark} template`, content, published_by_id: staffId },
    });
    const sections = JSON.stringify({
      sections: [{ code: 'signs', lines: [{ id: 'a', text: `${mark} sign`, phone: null, on: null }] }],
    });
    const careDocument = await one('relapse_prevention_plans', {
      ...{ patient_id: patientId, kind: 'crisis_safety', number: 1, status: 'active', content: sections },
      ...{ author_id: staffId, activated_at: new Date(), activated_by_id: staffId, document_hash: mark },
      review_due: '2026-02-05',
    });
    const documentDraft = await one('relapse_prevention_plans', {
      ...{ patient_id: newcomerId, kind: 'crisis_safety', number: 1, content: sections, author_id: staffId },
    });
    const facilitation = await one('facilitation_sessions', {
      ...{ patient_id: patientId, submit_id: randomUUID(), held_on: '2026-01-05', kind: 'individual' },
      ...{ topic: 'acceptance', slips: `${mark} slips`, logged_by_id: staffId },
    });
    const [episode] = await tx.query<{ id: Id }>('select id from episodes_of_care where patient_id = $1', [patientId]);
    const sharing = await seedSharing(one, { patientId, episodeId: episode!.id, staffId, mark });
    await tx.query(SIGN_SEEDED, [patientId, sharing.consentDraft]);
    const finishedPacket = await one('intake_packets', {
      ...{ patient_id: patientId, form_version: '1', opened_by_id: staffId, created_at: '2026-01-05T10:00:00Z' },
      ...{ finished_at: new Date(), finished_by_id: staffId },
    });
    const packet = await one('intake_packets', { patient_id: patientId, form_version: '1', opened_by_id: staffId });
    await one('packet_answers', {
      ...{ patient_id: patientId, packet_id: packet, link_id: 'pronouns', changed_at: new Date() },
      items: JSON.stringify([{ linkId: 'pronouns', answer: [{ valueString: `${mark} pronouns` }] }]),
    });
    await one('card_photos', {
      ...{ patient_id: patientId, packet_id: packet, side: 'front', media_type: 'image/png', bytes: Buffer.from(mark) },
    });
    const packetForm = await one('packet_forms', {
      ...{ number: 1, edited_by_id: staffId },
      questionnaire: JSON.stringify({
        ...{ resourceType: 'Questionnaire', title: `${mark} packet` },
        item: [{ linkId: 'mark', type: 'string', text: `${mark} question` }],
      }),
    });
    const appointmentRoom = await one('appointment_rooms', { facility_id: facility!.id, name: `${mark} room` });
    const availabilitySpan = await one('availability_spans', {
      ...{ facility_id: facility!.id, staff_member_id: staffId, local_date: '2027-01-06', added_by_id: staffId },
      ...{ start_time: '09:00', end_time: '17:00' },
    });
    await tx.query(
      `insert into availability_spans (organization_id, facility_id, staff_member_id, local_date, start_time, end_time)
       select organization_id, $2, id, '2027-01-06', '09:00', '17:00' from staff_members
       where organization_id = $1 and roles @> array['clinician']`,
      [organizationId, facility!.id],
    );
    const meeting = { patient_id: patientId, facility_id: facility!.id, staff_member_id: staffId, kind: 'individual' };
    const appointmentAt = (starts_at: string, ends_at: string): Promise<Id> =>
      one('appointments', { ...meeting, room_id: appointmentRoom, starts_at, ends_at, booked_by_id: staffId });
    const appointment = await appointmentAt('2027-01-05T20:00:00Z', '2027-01-05T21:00:00Z');
    const otherAppointment = await appointmentAt('2027-01-07T20:00:00Z', '2027-01-07T21:00:00Z');
    const pastAppointment = await appointmentAt('2026-01-07T20:00:00Z', '2026-01-07T21:00:00Z');
    const offer = await one('appointment_offers', {
      ...{ ...meeting, minutes: 30, from_date: '2027-01-06', until_date: '2027-01-06', offered_by_id: staffId },
    });
    const endedEpisode = await one('episodes_of_care', {
      ...{ patient_id: patientId, facility_id: facility!.id, level_of_care: 'detox', admitted_on: '2025-01-05' },
      ...{ discharged_on: '2025-02-05', discharge_reason: 'left_early', discharged_by_id: staffId },
    });
    const dischargeRecord = await one('discharge_records', {
      ...{ patient_id: patientId, episode_id: endedEpisode, next_appointment: 'unknown', medication: 'unknown' },
      ...{ naloxone: 'unknown', housing: 'unknown', phone: 'unknown', is_leaving_now: true, struck_steps: [] },
      ...{ recorded_by_id: staffId, submit_id: randomUUID() },
    });
    await one('readmissions', { patient_id: patientId, episode_id: endedEpisode });
    await one('patient_details', { patient_id: patientId, insurer: `${mark} insurer` });
    await one('packet_takings', {
      ...{ patient_id: patientId, packet_id: finishedPacket, field: 'insurer', position: 0, after_words: mark },
      ...{ taken_by_id: staffId, taken_at: new Date() },
    });
    await one('stay_transfers', {
      ...{ patient_id: patientId, episode_id: episode!.id, effective_on: '2026-01-05', submit_id: randomUUID() },
      ...{ from_facility_id: facility!.id, to_facility_id: facility!.id, from_level: 'detox', to_level: 'outpatient' },
      ...{ note: `${mark} move`, left_groups: [`${mark} group`], stopped: '[]', moved_tasks: 0 },
      ...{ transferred_by_id: staffId, transferred_at: new Date() },
    });
    await one('programme_places', {
      ...{ facility_id: facility!.id, level_of_care: 'recovery_support', track: `${mark} programme`, places: 40 },
      changed_by_id: staffId,
    });
    await one('place_overrides', {
      ...{ patient_id: patientId, facility_id: facility!.id, level_of_care: 'detox', places: 1, taken: 1 },
      ...{ reason: `${mark} reason`, overridden_by_id: staffId },
    });
    await one('admission_settings', { items: '[]', tracks: [`${mark} track`], changed_by_id: staffId });
    await one('admission_items', {
      ...{ patient_id: patientId, episode_id: episode!.id, item: 'identity', due_at: '2026-01-05T12:00:00Z' },
    });
    await one('admission_decisions', {
      ...{ patient_id: patientId, episode_id: episode!.id, kind: 'path', outcome: 'declined', code: 'none' },
      ...{ label: `${mark} paths`, reason: `${mark} reason`, decided_by_id: staffId, decided_at: new Date() },
    });
    const assignment = await one('measure_assignments', {
      ...{ patient_id: patientId, code: 'phq-9', place: 'phone', assigned_by_id: staffId, assigned_at: new Date() },
    });
    const measureResult = await one('measure_results', {
      ...{ patient_id: patientId, code: 'gad-7', version: '1', algorithm: 'gad-7/1', answers: [0, 0, 0, 0, 0, 0, 0] },
      ...{ score: 0, band: `${mark} band`, is_positive: false, is_safety: false, origin: 'staff' },
      ...{ recorded_by_id: staffId, answered_at: new Date(), submit_id: randomUUID() },
    });
    await one('external_results', {
      ...{ patient_id: patientId, kind: 'other', tool: `${mark} tool`, done_on: '2026-01-05', level: '3' },
      ...{ done_by: `${mark} nurse`, recorded_by_id: staffId },
    });
    await one('measure_packs', { terms_version: mark, confirmed_by_id: staffId, confirmed_at: new Date() });
    const [week] = await tx.query<{ week: string }>(
      `select (today - (extract(dow from today)::int - week_starts_on + 7) % 7)::text as week
       from (select (app.now() at time zone p.time_zone)::date as today, o.week_starts_on
             from patients p join organizations o on o.organization_id = p.organization_id where p.id = $1) x`,
      [patientId],
    );
    await one('weekly_outcomes', {
      ...{ patient_id: patientId, week_of: '2026-01-05', outcome: 'kept', noted_by_id: staffId },
    });
    await one('missed_weeks', { patient_id: patientId, starts_on: '2026-01-05', goal: 2, attended: 0 });
    await one('record_copies', { patient_id: patientId, language: 'en' });
    return {
      caseloadView: await one('caseload_views', { staff_member_id: staffId, name: `${mark} view`, query: '' }),
      unwantedView: await one('caseload_views', { staff_member_id: staffId, name: `${mark} old view`, query: '' }),
      givenTask: await one('tasks', {
        ...{ patient_id: patientId, kind: 'general', title: `${mark} given task`, priority: 'normal' },
        assignee_id: staffId,
      }),
      onCallShift: await one('on_call_shifts', {
        ...{ facility_id: facility!.id, place: 'backup', staff_member_id: staffId, local_date: '2099-01-05' },
        ...{ start_time: '19:00', end_time: '07:00', note: `${mark} on call`, added_by_id: staffId },
      }),
      assignment,
      ...sharing,
      packet,
      packetForm,
      finishedPacket,
      dischargeRecord,
      ...{ appointment, otherAppointment, pastAppointment, appointmentRoom, availabilitySpan, offer },
      measureResult,
      ownMeasure: await one('own_measures', {
        ...{ code: 'seeded-scale', version: 1, questionnaire: '{}', added_by_id: staffId },
        instrument: JSON.stringify({
          ...{ code: 'seeded-scale', version: '1', source: 'own', title: `${mark} scale`, licence: mark, loinc: null },
          intro: { en: mark },
          items: [{ code: 'a', text: { en: mark }, options: [{ words: { en: 'No' }, value: 0 }] }],
          scoring: {
            ...{ algorithm: 'seeded-scale/1', bands: [{ from: 0, name: 'Low' }], bandSource: mark },
            ...{ positiveFrom: null, cutOffNote: null, safetyItem: null },
          },
        }),
      }),
      ownPath: await one('own_paths', {
        name: `${mark} path`,
        is_twelve_step: true,
        meeting_types: JSON.stringify([{ code: 'X', en: `${mark} type`, es: null, format: null }]),
        changed_by_id: staffId,
      }),
      taskTemplate: await one('task_templates', {
        ...{ kind: 'self_help', title: `${mark} own task`, details: `${mark} details` },
        ...{ spanish_title: `${mark} tarea`, changed_by_id: staffId },
      }),
      planTemplate,
      careDocument,
      documentDraft,
      facilitation,
      runningWeek: week!.week,
      careTeamMember: team!.id,
      cover: await one('covers', {
        ...{
          lender_id: staffId,
          covering_id: nurse!.id,
          from_day: '2098-01-05',
          until_day: '2098-01-05',
          time_zone: 'UTC',
        },
        ...{ starts_at: '2098-01-05T00:00:00Z', ends_at: '2098-01-06T00:00:00Z', is_whole: true, lent_by_id: staffId },
        ...{ submit_id: randomUUID() },
      }),
      inquiry,
      knownInquiry,
      patientImport,
      importRow,
      unwantedImport: await one('patient_imports', imported),
      attendance: await one('meeting_attendances', {
        ...{ patient_id: patientId, submit_id: randomUUID(), meeting_name: `${mark} evening meeting` },
        ...{ started_at: '2026-01-06T01:00:00Z', ended_at: '2026-01-06T02:00:00Z', local_date: '2026-01-05' },
        evidence: 'self_report',
      }),
      task: await one('tasks', { patient_id: patientId, kind: 'general', title: `${mark} task`, priority: 'normal' }),
      meetingImport: await one('meeting_imports', {
        feed_source_id: feedSourceId,
        file_name: `${mark}.json`,
        status: 'finished',
        finished_at: new Date(),
        imported_by_id: staffId,
      }),
      waitingImport: await waiting('waiting'),
      heldImport: await waiting('held'),
      report: await one('meeting_reports', {
        meeting_id: meetingId,
        first_reported_on: '2026-01-05',
        last_reported_on: '2026-01-05',
      }),
      otherReport: await one('meeting_reports', {
        meeting_id: await one('meetings', {
          ...{ feed_source_id: feedSourceId, slug: `${mark}-other`, fellowship: 'AA', name: `${mark} other meeting` },
          ...{ time_zone: 'America/Chicago', attendance: 'online', search_text: mark, content_hash: 'seed' },
        }),
        first_reported_on: '2026-01-04',
        last_reported_on: '2026-01-04',
      }),
      mark: await one('meeting_marks', {
        meeting_id: meetingId,
        kind: 'welcomes_medication',
        note: `${mark} note`,
        marked_by_id: staffId,
      }),
      draft,
      active,
      occurrence,
      callTask,
      programme: `${mark}-programme`,
      enrollment: running,
      plannedOccurrence,
      recoveryTask: await one('recovery_tasks', {
        ...{ patient_id: patientId, kind: 'reading', title: `${mark} recovery task` },
        assigned_by_id: staffId,
      }),
      signal,
      safetyItem,
      inboundText,
      careMessage,
      privacyIncident,
      emergency,
      decidedIncident,
      milestone: await one('milestones', {
        ...{ patient_id: patientId, started_on: '2026-01-05', amount: 30, unit: 'days', reached_on: '2026-02-04' },
      }),
      deadLetter: await one('outbox', {
        queue: 'delivery',
        name: `${mark}.work`,
        payload: '{}',
        request_id: 'seed',
        attempts: 3,
        failed_at: new Date(),
        last_error: mark,
      }),
      deadLetterKind: `${mark}.work`,
    };
  });
}

/** The smallest content that says whose it is. */
export function planContent(mark: string): Record<string, unknown> {
  return {
    motivations: [{ id: randomUUID(), text: `${mark} motivation` }],
    highRiskSituations: [],
    warningSigns: [],
    copingStrategies: [],
    supportContacts: [],
    medication: {
      naloxoneLocation: null,
      naloxoneWho: null,
      takesMedication: null,
      prescriber: null,
      nextDose: null,
      nextDoseKind: null,
      nextDoseOn: null,
      suppliedThrough: null,
      notes: null,
    },
    lapseResponse: { bySubstance: [], firstHour: mark, firstDay: mark, whoToTell: mark, wayBack: mark },
    goals: [],
    weekly: { commitment: `${mark} commitment`, isShared: true, sponsorCalls: null, sponsorVisits: null },
    noteToSelf: null,
    reviewEveryDays: null,
  };
}
