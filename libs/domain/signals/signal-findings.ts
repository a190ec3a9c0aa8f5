import { BASELINE_DAYS, LOOK_BACK_DAYS } from './signal-rules';

/** An instant as evidence holds it, the same whatever zone the session has. */
const iso = (instant: string): string => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const within = (instant: string): string => `${instant} > m.now - make_interval(days => r.days)`;
/** The rule that a part of the statement is about; off means no row. */
const ofRule = (name: string): string => `from moment m join rule r on r.name = '${name}'`;

const SAFETY = `
  select c.patient_id, r.name, c.id::text as subject,
    case when not u.used then 1 when c.is_alone or not c.has_naloxone then 3 else 2 end as weight,
    jsonb_build_object('at', ${iso('c.answered_at')}, 'craving', c.craving, 'used', u.used,
      'substances', to_jsonb(c.used_substances), 'isAlone', c.is_alone, 'hasNaloxone', c.has_naloxone) as evidence
  ${ofRule('safety_answer')} join recent c on ${within('c.answered_at')}
  cross join lateral (select coalesce(c.has_used, false) and not exists (
    select from lapses l where l.organization_id = $1 and l.patient_id = c.patient_id and l.submit_id = c.answer_id
      and l.taken_back_at is not null) as used) u
  where u.used or c.craving >= r.amount`;

/** Told on the lapse page rather than in a check-in. */
const LAPSE = `
  select l.patient_id, r.name, l.id::text, 2,
    jsonb_build_object('at', ${iso('l.created_at')}, 'used', true, 'startsOn', l.happened_on)
  ${ofRule('safety_answer')} join lapses l on l.organization_id = $1 and ${within('l.created_at')}
  where l.recorded_by_id is null and l.taken_back_at is null and not exists (
    select from recent c where c.patient_id = l.patient_id and c.answer_id = l.submit_id) :scope(l)`;

const MEDICATION = `
  select c.patient_id, r.name, '', count(*)::int,
    jsonb_build_object('at', ${iso('max(c.answered_at)')}, 'since', ${iso('min(c.answered_at)')}, 'count', count(*))
  ${ofRule('missed_medication')} join recent c on c.medication = 'missed' and ${within('c.answered_at')}
  join answers a on a.patient_id = c.patient_id and (a.taken_at is null or a.taken_at < c.answered_at)
  group by c.patient_id, r.name, r.amount having count(*) >= r.amount`;

const CALL = `
  select t.patient_id, r.name, t.subject_id::text, 1,
    jsonb_strip_nulls(jsonb_build_object('at', ${iso('t.created_at')}, 'since', ${iso('t.due_at')}))
  ${ofRule('call_wish')} join tasks t on t.organization_id = $1 and t.kind = 'call_request' and t.status = 'open'
  where t.patient_id is not null and t.subject_id is not null :scope(t)`;

const CRAVING = `
  select k.patient_id, r.name, '', floor(k.now_average - k.baseline)::int,
    jsonb_build_object('at', ${iso('k.newest')}, 'craving', round(k.now_average, 1), 'baseline', round(k.baseline, 1),
      'count', k.now_count)
  ${ofRule('craving_rising')} cross join lateral (
    select c.patient_id, max(c.answered_at) as newest,
      avg(c.craving) filter (where c.answered_at > edge.at) as now_average,
      count(*) filter (where c.answered_at > edge.at) as now_count,
      avg(c.craving) filter (where c.answered_at <= edge.at) as baseline,
      count(*) filter (where c.answered_at <= edge.at) as baseline_count
    from recent c, lateral (select m.now - make_interval(days => r.days) as at) edge
    where c.answered_at > edge.at - make_interval(days => ${BASELINE_DAYS})
    group by c.patient_id) k
  where k.now_count >= 2 and k.baseline_count >= 3 and k.now_average - k.baseline >= r.amount`;

const SIGN = `
  select c.patient_id, r.name, c.id::text, cardinality(c.warning_signs),
    jsonb_build_object('at', ${iso('c.answered_at')}, 'words', to_jsonb(c.warning_signs))
  ${ofRule('warning_sign')} join recent c on cardinality(c.warning_signs) >= r.amount and ${within('c.answered_at')}`;

/** Messages that never reached the patient are not theirs to answer. */
const MISSED = `
  select o.patient_id, r.name, '', (count(*) / r.amount)::int,
    jsonb_strip_nulls(jsonb_build_object('at', ${iso('max(o.sent_at)')}, 'since', ${iso('max(a.last_at)')}, 'count', count(*)))
  ${ofRule('missed_check_ins')}
  join follow_up_occurrences o on o.organization_id = $1 and ${within('o.sent_at')} and o.status = 'sent' and o.open_until <= m.now
  left join answers a on a.patient_id = o.patient_id
  where o.sent_at > coalesce(a.last_at, '-infinity') :scope(o)
  group by o.patient_id, r.name, r.amount having count(*) >= r.amount`;

/*
 * A hard time of the plan with nothing to do in it: no strategy for the situation, and no chosen meeting that starts then.
 * Only for who set themselves a number of meetings: choosing none, or no twelve-step path, never makes a signal.
 */
const WINDOW = `
  select p.patient_id, r.name, s.value->>'id', 1,
    jsonb_build_object('words', jsonb_build_array(s.value->>'description'), 'weekday', w.weekday,
      'startTime', w.starts, 'endTime', w.ends)
  ${ofRule('window_without_option')}
  join relapse_prevention_plans p on p.organization_id = $1 and p.kind = 'relapse_prevention' and p.status = 'active'
  join recovery_paths path on path.organization_id = $1 and path.patient_id = p.patient_id
    and path.superseded_at is null and path.meetings_per_week > 0
  cross join lateral jsonb_array_elements(p.content->'highRiskSituations') s
  cross join lateral (
    select v.* from jsonb_array_elements(s.value->'timeWindows') with ordinality as given(value, place)
    cross join lateral (select (given.value->>'weekday')::int as weekday, given.value->>'startTime' as starts,
      given.value->>'endTime' as ends, given.place) v
    where not exists (
      select from chosen_meetings chosen
      join organization_meetings meeting on meeting.id = coalesce(chosen.meeting_id, chosen.directory_meeting_id)
      where chosen.organization_id = $1 and chosen.recovery_path_id = path.id and (
        meeting.weekday = v.weekday and meeting.start_time >= v.starts::time
          and (v.ends <= v.starts or meeting.start_time < v.ends::time)
        or v.ends <= v.starts and meeting.weekday = (v.weekday + 1) % 7 and meeting.start_time < v.ends::time))
    order by v.place limit 1) w
  where not exists (
    select from jsonb_array_elements(p.content->'copingStrategies') way where way.value->'situationIds' ? (s.value->>'id')) :scope(p)`;

const GOAL = `
  select w.patient_id, r.name, '', count(*)::int,
    jsonb_build_object('startsOn', max(w.starts_on), 'count', count(*),
      'goal', (array_agg(w.goal order by w.starts_on desc))[1],
      'attended', (array_agg(w.attended order by w.starts_on desc))[1])
  ${ofRule('missed_meeting_goal')}
  join missed_weeks w on w.organization_id = $1 and w.starts_on + 7 > (m.now at time zone 'UTC')::date - r.days
  join recovery_paths path on path.organization_id = $1 and path.patient_id = w.patient_id
    and path.superseded_at is null and path.meetings_per_week > 0
  where true :scope(w)
  group by w.patient_id, r.name, r.amount having count(*) >= r.amount`;

/*
 * The newest score of a questionnaire above the one before, in the same wording. More points mean more trouble in every
 * instrument that is shipped; of an organization's own ones nobody can tell, so they are left alone.
 */
const MEASURE = `
  select x.patient_id, r.name, x.code, ((x.score - x.before) / r.amount)::int,
    jsonb_build_object('at', ${iso('x.answered_at')}, 'measure', x.code, 'before', x.before, 'score', x.score)
  ${ofRule('measure_change')} cross join lateral (
    select distinct on (s.patient_id, s.code) s.patient_id, s.code, s.answered_at, s.score, s.before
    from (select v.*, lag(v.score) over (partition by v.patient_id, v.code, v.version order by v.answered_at, v.id) as before
          from measure_results v where v.organization_id = $1 and v.in_error_at is null :scope(v)) s
    order by s.patient_id, s.code, s.answered_at desc, s.id desc) x
  where x.score - x.before >= r.amount and ${within('x.answered_at')}
    and not exists (select from own_measures own where own.organization_id = $1 and own.code = x.code)`;

/** Whether a row's patient is asked about: all of them, or those of the last parameter. */
const scoped = (sql: string, isAll: boolean): string =>
  sql.replaceAll(/:scope\((\w+)\)/g, isAll ? '' : 'and $1.patient_id = any($$5::uuid[])');

/**
 * Everything that the rules find, as rows of a common table expression `found`. Parameters: organization; names, amounts
 * and days of the rules that are on; and, unless for all, the patients.
 */
export function findingsSql(isAll: boolean): string {
  return scoped(
    `rule as (select * from unnest($2::text[], $3::int[], $4::int[]) as given(name, amount, days)),
  moment as materialized (select app.now() as now),
  recent as materialized (
    select c.id, c.patient_id, c.answer_id, c.answered_at, c.craving, c.has_used, c.used_substances, c.is_alone, c.has_naloxone,
      c.medication, c.warning_signs
    from check_ins c
    where c.organization_id = $1 and c.answered_at > (select now from moment) - interval '${LOOK_BACK_DAYS} days' :scope(c)),
  answers as materialized (
    select c.patient_id, max(c.answered_at) as last_at, max(c.answered_at) filter (where c.medication = 'taken') as taken_at
    from recent c group by c.patient_id),
  found as materialized (
    select f.patient_id, f.name as rule, f.subject, f.weight,
      f.evidence || jsonb_build_object('amount', r.amount, 'days', r.days) as evidence
    from (${[SAFETY, LAPSE, MEDICATION, CALL, CRAVING, SIGN, MISSED, WINDOW, GOAL, MEASURE].join('\n  union all')}) f
    join rule r on r.name = f.name)`,
    isAll,
  );
}
