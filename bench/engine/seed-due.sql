-- Patients of one organization, each with one follow-up that is due at $2 and not offered before it is asked for: $1 organization, $3 patients.
with facility as (
  insert into facilities (organization_id, name, time_zone) values ($1, 'Bench', 'UTC') returning id
), account as (
  insert into accounts (email_digest) values (uuid_send(gen_random_uuid())) returning id
), staff as (
  insert into staff_members (organization_id, account_id, display_name, email, roles, status)
  select $1, id, 'Bench', 'bench@example.org', '{clinician}', 'active' from account returning id
), person as (
  select gen_random_uuid() as id, gen_random_uuid() as enrollment_id, gen_random_uuid() as occurrence_id, n
  from generate_series(1, $3::int) n
), patients as (
  insert into patients (organization_id, id, facility_id, first_name, last_name, birth_date, language, time_zone)
  select $1, p.id, f.id, 'First', 'Last ' || p.n, '1990-01-01', 'en', 'UTC' from person p, facility f
), stays as (
  insert into episodes_of_care (organization_id, patient_id, facility_id, level_of_care, admitted_on)
  select $1, p.id, f.id, 'intensive_outpatient', $2::date - 30 from person p, facility f
), contacts as (
  insert into patient_contacts (organization_id, patient_id, kind, address, is_shared, verification, verified_at)
  select $1, id, 'email', 'p' || n || '@example.org', false, 'verified', $2 from person
), consents as (
  insert into channel_consents (organization_id, patient_id, channel, purpose, source, wording_version, granted_by_id)
  select $1, p.id, 'email', 'follow_up', 'written', 'channel-2027-01', s.id from person p, staff s
), enrollments as (
  insert into follow_up_enrollments
    (organization_id, id, patient_id, programme_code, programme_version, anchor_event, anchor_id, anchor_date)
  select $1, enrollment_id, id, 'after-activation', 1, 'plan.activated', gen_random_uuid(), $2::date - 7 from person
), occurrences as (
  insert into follow_up_occurrences (organization_id, id, patient_id, enrollment_id, step_code, channel, slot, local_date,
    local_time, time_zone, zone_rules, due_at, valid_until, open_until)
  select $1, occurrence_id, id, enrollment_id, 'day-7', 'email', 'check-in', $2::date, '09:00', 'UTC', 'bench', $2,
    $2 + interval '2 days', $2 + interval '7 days' from person
)
insert into due_work (organization_id, job, subject_id, due_at)
select $1, 'followup.send', occurrence_id, $2 + interval '30 days' from person
