-- 100,000 patients of 200 organizations (or as few as a smoke run asks for), in set statements as the superuser.
-- :organizations, :clinicians (per organization) and :patients (in all) are put in by seed-caseload.ts. Patient n belongs to
-- organization n % organizations, and rows of all organizations are mixed in the tables, as a year of admissions would leave
-- them. Rows say themselves when they were made, and the functions below are of a form that is inlined: asking the product's
-- clock, or calling a function, for each of a million takes longer than all the rest.
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable return
  (overlay(overlay(md5(kind || n::text) placing '4' from 13) placing '8' from 17))::uuid;
create function pg_temp.part(n bigint, modulus int, salt text) returns int language sql immutable return
  (hashtextextended(salt || n::text, 7) % modulus + modulus)::int % modulus;

insert into organizations (organization_id, name, neutral_sender_name)
select pg_temp.id('organization', o), 'Treatment center ' || o, 'Messages' from generate_series(0, :organizations - 1) o;

insert into facilities (organization_id, id, name, time_zone)
select pg_temp.id('organization', o), pg_temp.id('facility', o * 3 + f), (array['North', 'Riverside', 'Hill'])[f + 1] || ' house',
  (array['America/Chicago', 'America/New_York', 'America/Denver'])[f + 1]
from generate_series(0, :organizations - 1) o, generate_series(0, 2) f;

insert into accounts (id, email_digest)
select pg_temp.id('account', s), sha256(convert_to('clinician ' || s, 'UTF8'))
from generate_series(0, :organizations * :clinicians - 1) s;

insert into staff_members (organization_id, id, account_id, display_name, email, roles, status)
select pg_temp.id('organization', s / :clinicians), pg_temp.id('staff', s), pg_temp.id('account', s), 'Counselor ' || s,
  'clinician' || s || '@example.org', array['clinician'], 'active'
from generate_series(0, :organizations * :clinicians - 1) s;

insert into memberships (account_id, organization_id, staff_member_id)
select account_id, organization_id, id from staff_members;

insert into feed_sources (organization_id, id, name, fellowship, default_time_zone)
select pg_temp.id('organization', o), pg_temp.id('feed', o), 'Intergroup', 'AA', 'America/Chicago'
from generate_series(0, :organizations - 1) o;

insert into meetings (organization_id, id, feed_source_id, slug, name, fellowship, attendance, weekday, start_time, end_time,
  time_zone, latitude, longitude, location_name, search_text, content_hash)
select pg_temp.id('organization', o), pg_temp.id('meeting', o * 20 + m), pg_temp.id('feed', o), 'meeting-' || m, 'Meeting ' || m,
  'AA', 'in_person', m % 7, make_time(7 + m % 14, 0, 0), make_time(8 + m % 14, 0, 0), 'America/Chicago',
  41.8 + m * 0.01, -87.7 + o * 0.001, 'Church hall ' || m, 'meeting ' || m, md5('meeting ' || m)
from generate_series(0, :organizations - 1) o, generate_series(0, 19) m;

create temp table person as
select n, pg_temp.id('patient', n) as id, n % :organizations as o, pg_temp.id('organization', n % :organizations) as organization_id,
  n / :organizations % :clinicians as k, pg_temp.part(n, 3, 'facility') as f,
  date_trunc('minute', now()) - interval '1 day' * (2 + pg_temp.part(n, 200, 'admitted')) as admitted_at,
  pg_temp.part(n, 10, 'plan') < 7 as has_plan, pg_temp.part(n, 10, 'path') < 8 as has_path,
  pg_temp.part(n, 8, 'answers') as answers, pg_temp.part(n, 4, 'tasks') as tasks
from generate_series(0, :patients - 1) n;

insert into patients (organization_id, id, facility_id, first_name, last_name, preferred_name, birth_date, time_zone, language,
  primary_substances, created_at, updated_at)
select organization_id, id, pg_temp.id('facility', o * 3 + f),
  (array['Amina','Bo','Carla','Dmitri','Elena','Farid','Grace','Hugo','Ines','Jonas','Kim','Lena','Marcus','Noor','Olga','Pia',
    'Quentin','Rosa','Sam','Tariq','Uma','Viktor','Wanda','Xenia','Yusuf','Zoe'])[1 + pg_temp.part(n, 26, 'first')],
  (array['Abara','Brandt','Castillo','Dunn','Eriksen','Fischer','Garcia','Hoang','Ivanov','Jansen','Kowalski','Lindqvist',
    'Moreau','Nakamura','Okafor','Petrov','Quinn','Rossi','Schmidt','Tanaka','Ueda','Vasquez','Whitlowe','Xu','Young','Zeller'])
    [1 + pg_temp.part(n, 26, 'last')] || case when pg_temp.part(n, 5, 'double') = 0 then '-Hale' else '' end,
  case when pg_temp.part(n, 9, 'preferred') = 0 then 'Sky' end, date '1960-01-01' + pg_temp.part(n, 16000, 'birth'),
  (array['America/Chicago', 'America/New_York', 'America/Denver'])[f + 1], case when n % 8 = 0 then 'es' else 'en' end,
  array[(array['alcohol', 'opioids', 'stimulants'])[1 + n % 3]], admitted_at, admitted_at
from person;

insert into episodes_of_care (organization_id, id, patient_id, facility_id, level_of_care, admitted_on, created_at, updated_at)
select organization_id, pg_temp.id('episode', n), id, pg_temp.id('facility', o * 3 + f),
  (array['residential', 'intensive_outpatient', 'outpatient', 'recovery_support'])[1 + pg_temp.part(n, 4, 'level')],
  admitted_at::date, admitted_at, admitted_at
from person;

insert into care_team_members (organization_id, id, patient_id, staff_member_id, is_primary, created_at, updated_at)
select organization_id, pg_temp.id('team', n), id, pg_temp.id('staff', o * :clinicians + k), true, admitted_at, admitted_at from person
union all
select organization_id, pg_temp.id('second', n), id, pg_temp.id('staff', o * :clinicians + (k + 1) % :clinicians), false, admitted_at, admitted_at
from person where pg_temp.part(n, 5, 'second') = 0;

insert into recovery_paths (organization_id, id, patient_id, paths, meetings_per_week, effective_from, chosen_by_id, version, created_at, updated_at)
select organization_id, pg_temp.id('path', n), id, array['twelve_step'], 1 + pg_temp.part(n, 7, 'weekly'), admitted_at::date,
  pg_temp.id('staff', o * :clinicians + k), 1, admitted_at, admitted_at
from person where has_path;

insert into chosen_meetings (organization_id, id, patient_id, recovery_path_id, meeting_id, is_home_group, created_at, updated_at)
select organization_id, pg_temp.id('chosen', n * 2 + c), id, pg_temp.id('path', n),
  pg_temp.id('meeting', o * 20 + (pg_temp.part(n, 20, 'meeting') + c * 7) % 20), c = 0, admitted_at, admitted_at
from person, generate_series(0, 1) c where has_path;

insert into relapse_prevention_plans (organization_id, id, patient_id, number, status, content, review_due, author_id,
  activated_at, activated_by_id, document_hash, created_at, updated_at)
select organization_id, pg_temp.id('plan', n), id, 1, 'active',
  jsonb_build_object('motivations', jsonb_build_array(jsonb_build_object('id', 'one', 'text', 'To be there for my family')),
    'warningSigns', jsonb_build_array(jsonb_build_object('id', 'sleep', 'stage', 'early', 'observer', 'self', 'text', 'I sleep badly')),
    'supportContacts', jsonb_build_array(jsonb_build_object('id', 'ana', 'role', 'peer', 'display', 'Ana', 'phone', '+14085550142')),
    'lapseResponse', jsonb_build_object('firstHour', 'Call Ana. Do not be alone.', 'firstDay', 'See the nurse.',
      'whoToTell', 'Ana, then my counselor.', 'wayBack', 'Next visit on Tuesday.')),
  current_date + 10 + pg_temp.part(n, 60, 'review'), pg_temp.id('staff', o * :clinicians + k), admitted_at,
  pg_temp.id('staff', o * :clinicians + k), md5('plan ' || n), admitted_at, admitted_at
from person where has_plan;

insert into follow_up_enrollments (organization_id, id, patient_id, programme_code, programme_version, anchor_event, anchor_id,
  anchor_date, created_at, updated_at)
select organization_id, pg_temp.id('enrollment', n), id, 'after-activation', 1, 'plan.activated', pg_temp.id('plan', n),
  admitted_at::date, admitted_at, admitted_at
from person where has_plan;

-- One that was answered and two that are to come.
insert into follow_up_occurrences (organization_id, id, patient_id, enrollment_id, step_code, channel, slot, local_date, local_time,
  time_zone, zone_rules, due_at, valid_until, open_until, status, sent_at, answered_at, attempts, fence, created_at, updated_at)
select organization_id, pg_temp.id('occurrence', n * 3 + step), id, pg_temp.id('enrollment', n),
  (array['next-day', 'day-3', 'day-7'])[step + 1], 'email', 'check-in', due_at::date, '09:00', 'America/Chicago', 'seed', due_at,
  due_at + interval '36 hours', due_at + interval '2 days', case step when 0 then 'answered' else 'planned' end,
  case step when 0 then due_at end, case step when 0 then due_at + interval '1 hour' end, case step when 0 then 1 else 0 end,
  case step when 0 then 1 else 0 end, admitted_at, admitted_at
from person, generate_series(0, 2) step,
  lateral (select case step when 0 then admitted_at + interval '1 day'
    else date_trunc('hour', now()) + interval '1 day' * (step + pg_temp.part(n, 20, 'due')) + interval '1 minute' * (n % 60) end as due_at) d
where has_plan;

insert into check_ins (organization_id, id, patient_id, occurrence_id, answer_id, mood, craving, wants_call, answered_at, created_at, updated_at)
select organization_id, pg_temp.id('answer', n * 100 + a), id,
  case when a = 0 and has_plan then pg_temp.id('occurrence', n * 3) end, pg_temp.id('answer key', n * 100 + a),
  1 + pg_temp.part(n * 100 + a, 5, 'mood'), pg_temp.part(n * 100 + a, 11, 'craving'), pg_temp.part(n * 100 + a, 20, 'call') = 0,
  admitted_at + interval '1 day' + interval '1 hour' * (a * 3 + 1) + interval '1 second' * (n % 600), admitted_at, admitted_at
from person, generate_series(0, 7) a where a < answers;

insert into tasks (organization_id, id, patient_id, kind, priority, status, title, assignee_id, created_at, updated_at)
select organization_id, pg_temp.id('task', n * 4 + t), id, 'general', 'normal', case t when 0 then 'done' else 'open' end, 'Call back',
  pg_temp.id('staff', o * :clinicians + k), admitted_at, admitted_at
from person, generate_series(0, 3) t where t < tasks;
