-- :patients patients of one organization (:organization) with six weeks of check-ins, in set statements as the superuser:
-- the same cohort for the bench and for the table of docs/signals.md. Shares are of the generator, not of any clinic.
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable return
  (overlay(overlay(md5(kind || n::text) placing '4' from 13) placing '8' from 17))::uuid;
create function pg_temp.part(n bigint, modulus int, salt text) returns int language sql immutable return
  (hashtextextended(salt || n::text, 7) % modulus + modulus)::int % modulus;

insert into organizations (organization_id, name, neutral_sender_name) values (:organization, 'Cohort', 'Messages');
insert into facilities (organization_id, id, name, time_zone)
values (:organization, pg_temp.id('facility', 0), 'North house', 'America/Chicago');
insert into accounts (id, email_digest) values (pg_temp.id('account', 0), sha256('cohort'));
insert into staff_members (organization_id, id, account_id, display_name, email, roles, status)
values (:organization, pg_temp.id('staff', 0), pg_temp.id('account', 0), 'Counselor', 'cohort@example.org',
  array['clinical_supervisor'], 'active');

create temp table person as
select n, pg_temp.id('patient', n) as id,
  -- How a person fares: one answers to the next by chance.
  pg_temp.part(n, 100, 'answers') as answers, 1 + pg_temp.part(n, 4, 'craving') as craving,
  pg_temp.part(n, 100, 'rising') < 6 as is_rising, pg_temp.part(n, 100, 'used') < 2 as has_used,
  pg_temp.part(n, 100, 'medication') < 4 as has_missed, pg_temp.part(n, 100, 'call') < 3 as wants_call,
  pg_temp.part(n, 100, 'sign') < 5 as has_sign, pg_temp.part(n, 100, 'silent') < 9 as is_silent,
  pg_temp.part(n, 100, 'plan') < 70 as has_plan, pg_temp.part(n, 100, 'way') < 90 as has_way,
  pg_temp.part(n, 100, 'path') < 60 as has_path, pg_temp.part(n, 100, 'week') < 12 as has_missed_week
from generate_series(0, :patients - 1) n;

insert into patients (organization_id, id, facility_id, first_name, last_name, birth_date, time_zone, language, primary_substances)
select :organization, id, pg_temp.id('facility', 0), 'Person', 'Cohort ' || n, date '1985-03-01', 'America/Chicago', 'en',
  array[(array['alcohol', 'opioids', 'stimulants'])[1 + n % 3]]
from person;

-- Three answers in two weeks for most, daily for a third; the last days carry what befell the person.
insert into check_ins (organization_id, id, patient_id, answer_id, mood, craving, wants_call, has_used, used_substances, is_alone,
  has_naloxone, medication, warning_signs, answered_at)
select :organization, pg_temp.id('answer', n * 100 + a), id, pg_temp.id('key', n * 100 + a), 1 + pg_temp.part(n * 100 + a, 5, 'mood'),
  least(10, craving + pg_temp.part(n * 100 + a, 3, 'more') + case when is_rising and age < 7 then 4 else 0 end),
  a = 0 and wants_call, case when a = 0 then has_used end, case when a = 0 and has_used then array['opioids'] else '{}' end,
  case when a = 0 and has_used then pg_temp.part(n, 2, 'alone') = 0 end, case when a = 0 and has_used then true end,
  case when a = 0 and has_missed then 'missed' else 'taken' end,
  case when a = 0 and has_sign then array['I sleep badly'] else '{}' end,
  app.now() - age * interval '24 hours' - interval '90 minutes'
from person cross join generate_series(0, 41) a
  cross join lateral (select case when answers < 33 then 1 else 4 end as every) e
  cross join lateral (select a * every + case when is_silent then 16 else 0 end as age) g
where age < 42 and answers < 95;

insert into tasks (organization_id, id, patient_id, kind, subject_id, priority)
select :organization, pg_temp.id('task', n), id, 'call_request', pg_temp.id('answer', n * 100), 'high' from person where wants_call;

insert into relapse_prevention_plans (organization_id, id, patient_id, number, status, content, review_due, author_id, activated_at,
  activated_by_id, document_hash)
select :organization, pg_temp.id('plan', n), id, 1, 'active', jsonb_build_object(
    'highRiskSituations', jsonb_build_array(jsonb_build_object('id', 'friday', 'description', 'Friday after work',
      'timeWindows', jsonb_build_array(jsonb_build_object('weekday', 5, 'startTime', '18:00', 'endTime', '21:00')))),
    'copingStrategies', case when has_way then jsonb_build_array(jsonb_build_object('id', 'walk', 'situationIds',
      jsonb_build_array('friday'))) else '[]' end),
  current_date + 30, pg_temp.id('staff', 0), app.now(), pg_temp.id('staff', 0), md5('plan ' || n)
from person where has_plan;

insert into follow_up_enrollments (organization_id, id, patient_id, programme_code, programme_version, anchor_event, anchor_id, anchor_date)
select :organization, pg_temp.id('enrollment', n), id, 'after-activation', 1, 'plan.activated', pg_temp.id('plan', n), current_date
from person where has_plan;

insert into follow_up_occurrences (organization_id, id, patient_id, enrollment_id, step_code, channel, slot, local_date, local_time,
  time_zone, zone_rules, due_at, valid_until, open_until, status, sent_at, attempts, fence)
select :organization, pg_temp.id('occurrence', n * 3 + step), id, pg_temp.id('enrollment', n),
  (array['next-day', 'day-3', 'day-7'])[step + 1], 'email', 'check-in', due_at::date, '09:00', 'America/Chicago', 'seed', due_at,
  due_at + interval '1 day', due_at + interval '2 days', 'sent', due_at, 1, 1
from person cross join generate_series(0, 2) step
  cross join lateral (select app.now() - interval '10 days' + step * interval '3 days' as due_at) d
where has_plan;

insert into recovery_paths (organization_id, id, patient_id, paths, meetings_per_week, effective_from, chosen_by_id, version)
select :organization, pg_temp.id('path', n), id, array['AA'], 3, current_date - 40, pg_temp.id('staff', 0), 1
from person where has_path;

insert into missed_weeks (organization_id, id, patient_id, starts_on, goal, attended)
select :organization, pg_temp.id('week', n), id, current_date - 9, 3, 1 from person where has_path and has_missed_week;

-- Two questionnaires a person; for one in twelve the second is worse.
insert into measure_results (organization_id, id, patient_id, code, version, algorithm, answers, score, band, is_safety, origin,
  recorded_by_id, answered_at, submit_id)
select :organization, pg_temp.id('result', n * 2 + turn), id, 'phq-9', '1', '1', array[1, 1, 1, 1, 1, 1, 0, 0, 0]::smallint[],
  6 + case when turn = 0 then 0 when pg_temp.part(n, 100, 'measure') < 8 then 7 else -2 end, 'Mild', false, 'staff',
  pg_temp.id('staff', 0), app.now() - case when turn = 0 then interval '40 days' else interval '5 days' end,
  pg_temp.id('submit', n * 2 + turn)
from person cross join generate_series(0, 1) turn;

analyze patients, measure_results, check_ins, tasks, relapse_prevention_plans, follow_up_occurrences, recovery_paths, missed_weeks;
