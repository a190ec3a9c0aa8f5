import { BY, part, staff, type RecordPart } from './record-part';
import { sharingParts } from './sharing-parts';

/**
 * Everything that is kept about a patient and that is theirs to take along: what is signed or done, in the care team's words and in
 * their own. Read as the patient, under the walls of the tables.
 */
export const recordParts: readonly RecordPart[] = [
  part(
    'me',
    'patients',
    't.first_name as "firstName", t.last_name as "lastName", t.preferred_name as "preferredName", t.pronouns, t.birth_date::text as "bornOn", t.language, t.time_zone as "timeZone", t.primary_substances as "substances", t.precautions',
  ),
  part(
    'me',
    'patient_details',
    `t.gender, t.race, t.ethnicity, t.education, t.employment, t.other_language as "otherLanguage", t.wants_interpreter as "wantsInterpreter", t.insurer, t.member_id as "memberNumber", t.emergency_contact->>'words' as "emergencyContact", t.substance_history as "substanceHistory"`,
  ),
  part('me', 'patient_identifiers', 't.system as "numberOf", t.value as "number"'),
  part(
    'me',
    'guardians',
    't.name, t.relationship, t.basis, t.phone, t.from_on::text as "from", t.until_on::text as "until"',
  ),
  part(
    'me',
    'incapacity_findings',
    't.person_name as "name", t.person_relation as "relationship", t.cause, t.basis, t.threat, t.from_on::text as "from", t.until_on::text as "until", t.ended_at as "endedAt"',
  ),
  part(
    'contacts',
    'patient_contacts',
    't.kind, t.address, t.is_shared as "isShared", t.verified_at as "verifiedAt", t.safe_from::text as "safeFrom", t.safe_until::text as "safeUntil", t.removed_at as "removedAt"',
  ),
  part(
    'contacts',
    'channel_consents',
    't.channel, app.consent_covers(t.purpose, t.wording_version) as "purpose", t.granted_at as "agreedAt", t.revoked_at as "takenBackAt"',
  ),
  part(
    'contacts',
    'voicemail_consents',
    'c.address as "number", t.agreed as "voicemail", t.answered_at as "answeredAt", t.ended_at as "takenBackAt"',
    {
      joins: 'join patient_contacts c on c.organization_id = t.organization_id and c.id = t.contact_id',
      order: 't.answered_at',
    },
  ),
  part(
    'stays',
    'episodes_of_care',
    'f.name as "place", t.admitted_on::text as "from", t.discharged_on::text as "until", t.level_of_care as "levelOfCare", t.level_reasons as "reasons", t.track, t.discharge_reason as "reason"',
    {
      joins: `join facilities f on f.organization_id = t.organization_id and f.id = t.facility_id`,
      order: 't.admitted_on',
    },
  ),
  part(
    'stays',
    'level_of_care_changes',
    't.effective_on::text as "on", t.from_level as "fromLevel", t.to_level as "toLevel"',
    { order: 't.effective_on' },
  ),
  part(
    'stays',
    'stay_transfers',
    't.effective_on::text as "on", a.name as "fromPlace", b.name as "toPlace", t.from_level as "fromLevel", t.to_level as "toLevel", t.note',
    {
      joins: `join facilities a on a.organization_id = t.organization_id and a.id = t.from_facility_id join facilities b on b.organization_id = t.organization_id and b.id = t.to_facility_id`,
      order: 't.effective_on',
    },
  ),
  part(
    'stays',
    'discharge_records',
    't.created_at as "notedAt", t.housing, t.work, t.medication, t.naloxone, t.next_appointment as "nextAppointment", t.next_dose_on::text as "nextDoseOn", t.supplied_until::text as "suppliedUntil"',
    { where: 't.undone_at is null' },
  ),
  part('stays', 'patient_status_changes', 't.effective_on::text as "on", t.status, t.note', {
    order: 't.effective_on',
  }),
  part(
    'stays',
    'care_team_members',
    's.display_name as "name", t.is_primary as "isMainPerson", t.created_at as "from", t.ended_at as "until"',
    { joins: staff('staff_member_id') },
  ),
  // No name, number or words: they may be those of somebody else who asked for the patient.
  part(
    'intake',
    'inquiries',
    't.created_at as "askedAt", f.name as "place", t.source as "askedHow", t.caller as "askedBy", t.first_reached_at as "talkedAt"',
    { joins: `join facilities f on f.organization_id = t.organization_id and f.id = t.facility_id` },
  ),
  part(
    'intake',
    'intake_packets',
    't.created_at as "openedAt", t.finished_at as "finishedAt", t.form_version as "form"',
  ),
  part(
    'intake',
    'packet_answers',
    't.link_id as "question", t.items as "answers", t.changed_at as "at", k.form_id as "formId"',
    {
      joins: 'join intake_packets k on k.organization_id = t.organization_id and k.id = t.packet_id',
      order: 't.packet_id, t.link_id',
    },
  ),
  part('intake', 'admission_items', 't.item, t.due_at as "dueAt", t.done_at as "doneAt", t.note'),
  part('intake', 'admission_decisions', 't.label as "what", t.outcome, t.reason, t.decided_at as "at"'),
  part(
    'plans',
    'relapse_prevention_plans',
    't.kind, t.number, t.status, t.activated_at as "activatedAt", t.review_due::text as "reviewOn", t.reason_for_change as "reason", t.content',
    { where: 't.activated_at is not null', order: 't.activated_at' },
  ),
  part('plans', 'plan_signatures', 't.signer, t.name, t.title, t.method, t.signed_at as "signedAt"', {
    where: 't.voided_at is null',
    order: 't.signed_at',
  }),
  part('plans', 'plan_reviews', 't.cause, t.reason, t.created_at as "at"'),
  part('plans', 'treatment_goals', 't.text, t.status, t.created_at as "from", t.closed_at as "until"'),
  part('groups', 'group_members', 'g.title as "group", t.from_date::text as "from", t.until_date::text as "until"', {
    joins: `join facility_groups g on g.organization_id = t.organization_id and g.id = t.group_id`,
  }),
  part(
    'groups',
    'group_entries',
    'g.title as "group", e.local_date::text as "on", e.topic, t.attendance, t.minutes, t.absence_reason as "reason", t.sentence as "note", t.signed_at as "signedAt", s.display_name as "by"',
    {
      joins: `join group_sessions e on e.organization_id = t.organization_id and e.id = t.session_id join facility_groups g on g.organization_id = e.organization_id and g.id = e.group_id left join staff_members s on s.organization_id = e.organization_id and s.id = e.signed_by_id`,
      where: 't.signed_at is not null and not (e.needs_cosignature and e.cosigned_at is null)',
      order: 'e.local_date',
    },
  ),
  part('groups', 'group_addenda', `t.text, t.created_at as "at", ${BY}`, { joins: staff('author_id') }),
  part(
    'sessions',
    'facilitation_sessions',
    `t.held_on::text as "on", t.kind, t.topic, t.material, t.sober_days as "days", t.meetings_attended as "meetingsAttended", t.meetings_reaction as "meetingsReaction", t.readings, t.slips, t.urges, t.sponsor_contact as "sponsorContact", t.tasks_done as "tasksDone", t.next_tasks as "nextTasks", ${BY}`,
    { joins: staff('logged_by_id'), where: 't.entered_in_error_at is null', order: 't.held_on' },
  ),
  part(
    'checkIns',
    'check_ins',
    't.answered_at as "at", t.craving, t.mood, t.had_urge as "hadUrge", t.has_used as "hasUsed", t.used_substances as "substances", t.feels_safe as "feelsSafe", t.is_alone as "isAlone", t.has_naloxone as "hasNaloxone", t.halt, t.situations, t.warning_signs as "warningSigns", t.went_to_meeting as "wentToMeeting", t.medication, t.wants_call as "wantsCall"',
    { order: 't.answered_at' },
  ),
  part(
    'safety',
    'safety_items',
    `t.raised_at as "at", t.reasons, t.craving, t.words, t.acknowledged_at as "seenAt", ${BY}, t.reached, t.risk_level as "riskLevel", t.next_step as "nextStep", t.note, t.closed_at as "closedAt"`,
    { joins: staff('acknowledged_by_id'), order: 't.raised_at' },
  ),
  part('safety', 'signals', 't.created_at as "at", t.rule, t.evidence, t.ended_at as "until"'),
  part('measures', 'measure_assignments', 't.code as "form", t.assigned_at as "at", t.answered_at as "answeredAt"', {
    where: 't.withdrawn_at is null',
  }),
  part(
    'measures',
    'measure_results',
    't.answered_at as "at", t.code as "form", t.version, t.answers, t.score, t.band as "result"',
    { where: 't.in_error_at is null', order: 't.answered_at' },
  ),
  part(
    'measures',
    'external_results',
    't.done_on::text as "on", t.tool, t.kind, t.level, t.rationale, t.done_by as "by"',
    { order: 't.done_on' },
  ),
  part(
    'appointments',
    'appointments',
    't.starts_at as "at", t.ends_at as "endsAt", t.kind, t.status, t.cancel_reason as "reason", s.display_name as "with"',
    { joins: staff('staff_member_id'), order: 't.starts_at' },
  ),
  part(
    'appointments',
    'appointment_offers',
    't.kind, t.minutes, t.from_date::text as "from", t.until_date::text as "until", s.display_name as "with"',
    { joins: staff('staff_member_id'), where: 't.withdrawn_at is null' },
  ),
  part(
    'meetings',
    'recovery_paths',
    't.effective_from::text as "from", t.ends_on::text as "until", t.paths, t.meetings_per_week as "meetingsPerWeek", t.offered, t.asked, t.is_agreed as "isAgreed"',
    { order: 't.effective_from' },
  ),
  part(
    'meetings',
    'chosen_meetings',
    'coalesce(m.name, d.name) as "name", t.transport, t.is_home_group as "isHomeGroup"',
    {
      joins: `left join meetings m on m.organization_id = t.organization_id and m.id = t.meeting_id left join directory_meetings d on d.id = t.directory_meeting_id`,
    },
  ),
  part(
    'meetings',
    'meeting_attendances',
    't.meeting_name as "name", t.started_at as "at", t.ended_at as "endsAt", t.evidence',
    { where: 't.entered_in_error_at is null', order: 't.started_at' },
  ),
  part('meetings', 'missed_weeks', 't.starts_on::text as "weekOf", t.goal, t.attended', { order: 't.starts_on' }),
  part('meetings', 'meeting_reaches', 't.postal_code as "postalCode", t.within_miles as "withinMiles", t.transport'),
  part('recovery', 'recovery_starts', 't.started_on::text as "from", t.recorded_on::text as "on", t.reason', {
    order: 't.recorded_on',
  }),
  part(
    'recovery',
    'lapses',
    't.happened_on::text as "on", t.what_happened as "whatHappened", t.what_helped as "whatHelped", t.what_to_change as "whatToChange"',
    { where: 't.taken_back_at is null', order: 't.happened_on' },
  ),
  part(
    'recovery',
    'milestones',
    't.reached_on::text as "on", t.amount as "number", t.unit, t.hidden_at as "hiddenAt"',
    { order: 't.reached_on' },
  ),
  part(
    'recovery',
    'recovery_displays',
    't.set_on::text as "on", t.started_on::text as "from", t.shows_date as "showsDate", t.shows_numbers as "showsNumbers", t.shows_milestones as "showsMilestones"',
  ),
  part(
    'recovery',
    'recovery_tasks',
    't.title, t.details, t.kind, t.step, t.status, t.due_on::text as "due", t.closed_on::text as "until"',
  ),
  part(
    'recovery',
    'sponsors',
    't.name, t.fellowship, t.state, t.effective_from::text as "from", t.superseded_at as "until"',
    { order: 't.effective_from' },
  ),
  part(
    'recovery',
    'step_visits',
    't.fellowship, t.step, t.visit, t.started_on::text as "from", t.finished_on::text as "until"',
    { order: 't.started_on' },
  ),
  part('recovery', 'participation_ticks', 't.kind, t.week_of::text as "weekOf"', { order: 't.week_of' }),
  part('recovery', 'weekly_outcomes', 't.week_of::text as "weekOf", t.outcome', { order: 't.week_of' }),
  part('own', 'step_reflections', 't.fellowship, t.step, t.words, t.created_at as "at"'),
  part('own', 'higher_powers', 't.words, t.created_at as "at"'),
  part(
    'messages',
    'follow_up_enrollments',
    't.programme_code as "programme", t.anchor_date::text as "from", t.status, t.stop_reason as "reason"',
  ),
  part(
    'messages',
    'follow_up_occurrences',
    't.local_date::text as "on", t.local_time::text as "time", t.channel, t.action, t.status, t.sent_at as "sentAt", t.answered_at as "answeredAt", t.reason',
    { order: 't.due_at' },
  ),
  part(
    'messages',
    'follow_up_touches',
    't.channel, t.sent_to as "address", t.status, t.created_at as "at", t.delivery, t.delivery_at as "deliveredAt"',
  ),
  part('messages', 'follow_up_tries', `t.tried_at as "at", t.outcome, t.note, ${BY}`, {
    joins: staff('tried_by_id'),
    order: 't.tried_at',
  }),
  part('messages', 'inbound_texts', 't.received_at as "at", t.phone, t.body as "text", t.kind', {
    order: 't.received_at',
  }),
  part('messages', 'care_messages', `t.sent_at as "at", ${BY}, t.body as "text", t.read_at as "seenAt"`, {
    joins: staff('author_id'),
    order: 't.sent_at',
  }),
  part(
    'work',
    'tasks',
    't.kind, t.title, t.status, t.created_at as "from", t.due_at as "dueAt", t.completed_at as "doneAt", t.outcome, s.display_name as "with"',
    { joins: staff('assignee_id') },
  ),
  ...sharingParts,
];
