/** What reports count, in the order in which they are shown. */
export const reportMetrics = [
  'contact_72h',
  'naloxone',
  'safety_answer',
  'retention_30',
  'retention_90',
  'attendance',
  'path_offered',
  'path_chosen',
  'follow_up_answered',
  'measure_better',
  'caseload',
  'notes_day',
  'notes_week',
] as const;
/** One of them. */
export type ReportMetric = (typeof reportMetrics)[number];

/** Counts sessions, not people: nobody could be recognised by them. */
export const withoutPeople: readonly ReportMetric[] = ['notes_day', 'notes_week'];

/** How soon somebody should have said that they see to a safety item, in minutes. */
const ANSWER_MINUTES = 15;
/** Points by which PHQ-9 and GAD-7 have to fall to count as better: what their authors call a change that matters. */
const POINTS = `case r.code when 'phq-9' then 5 else 4 end`;

/** SQL: the level of care that a patient was in on a day, or was in last before it. */
const levelOn = (patient: string, day: string): string => `(
  select x.level_of_care from episodes_of_care x
  where x.organization_id = $1 and x.patient_id = ${patient} and x.admitted_on <= ${day}
  order by x.admitted_on desc limit 1)`;

const EPISODES = `
  from episodes_of_care e join facilities f on f.organization_id = e.organization_id and f.id = e.facility_id
  where e.organization_id = $1`;
const DISCHARGED = `${EPISODES} and e.discharged_on between $2 and $3 and e.discharge_reason is distinct from 'died'`;
const ADMITTED = `${EPISODES} and e.admitted_on between $2 and $3`;
const episode = (counted: string, from: string): string =>
  `select e.facility_id, e.patient_id, e.level_of_care as level, ${counted} as counted, null::float8 as minutes ${from}`;

const today = `(app.now() at time zone f.time_zone)::date`;
const retained = (days: number): string =>
  episode(
    `(e.discharged_on is null or e.discharged_on - e.admitted_on >= ${days} or e.discharge_reason = 'completed')`,
    `${ADMITTED} and e.admitted_on + ${days} <= ${today}`,
  );
const path = (condition: string): string =>
  episode(
    `exists (select from recovery_paths r where r.organization_id = $1 and r.patient_id = e.patient_id
       and r.superseded_at is null and ${condition})`,
    ADMITTED,
  );
const within = (column: string): string =>
  `${column} >= (e.discharged_on + 1)::timestamp at time zone f.time_zone
   and ${column} < (e.discharged_on + 4)::timestamp at time zone f.time_zone`;
const unsigned = (days: number): string => `
  select s.facility_id, null::uuid as patient_id, null as level, s.ends_at < app.now() - interval '${days} days' as counted,
    null::float8 as minutes
  from group_sessions s
  where s.organization_id = $1 and s.status in ('planned', 'in_progress') and s.ends_at < app.now()`;

/**
 * The cases of each metric as SQL: facility, patient, level of care, whether it counts, and minutes where time is told. $1 is
 * the organization, $2 and $3 the first and last day, in the clock of the facility or the patient. How far it sees is decided by
 * the row-level security of every table in it.
 */
export const reportCases: Record<ReportMetric, string> = {
  // Spoken with in the three days after the day of discharge, once these are over: a check-in, a visit kept, a call that reached.
  contact_72h: episode(
    `(exists (select from check_ins c where c.organization_id = $1 and c.patient_id = e.patient_id and ${within('c.answered_at')})
      or exists (select from appointments a where a.organization_id = $1 and a.patient_id = e.patient_id and a.status = 'kept'
        and ${within('a.starts_at')})
      or exists (select from follow_up_tries r where r.organization_id = $1 and r.patient_id = e.patient_id
        and r.outcome = 'reached' and ${within('r.tried_at')})
      or exists (select from safety_items i where i.organization_id = $1 and i.patient_id = e.patient_id and i.reached = 'reached'
        and ${within('i.closed_at')}))`,
    `${DISCHARGED} and e.discharged_on + 4 <= ${today}`,
  ),
  naloxone: episode(
    `exists (select from discharge_records d where d.organization_id = $1 and d.episode_id = e.id and d.undone_at is null
       and d.naloxone in ('given', 'has_one'))`,
    DISCHARGED,
  ),
  safety_answer: `
    select i.facility_id, i.patient_id, ${levelOn('i.patient_id', '(i.raised_at at time zone f.time_zone)::date')} as level,
      coalesce(i.acknowledged_at - i.raised_at <= interval '${ANSWER_MINUTES} minutes', false) as counted,
      extract(epoch from i.acknowledged_at - i.raised_at)::float8 / 60 as minutes
    from safety_items i join facilities f on f.organization_id = i.organization_id and f.id = i.facility_id
    where i.organization_id = $1 and (i.raised_at at time zone f.time_zone)::date between $2 and $3`,
  retention_30: retained(30),
  retention_90: retained(90),
  attendance: `
    select s.facility_id, g.patient_id, ${levelOn('g.patient_id', 's.local_date')} as level,
      g.attendance in ('present', 'late', 'left_early') as counted, null::float8 as minutes
    from group_entries g join group_sessions s on s.organization_id = g.organization_id and s.id = g.session_id
    where g.organization_id = $1 and s.status = 'signed' and s.local_date between $2 and $3`,
  path_offered: path('cardinality(r.offered) > 1'),
  path_chosen: path('cardinality(r.paths) > 0'),
  follow_up_answered: `
    select p.facility_id, o.patient_id, ${levelOn('o.patient_id', 'o.local_date')} as level, o.status = 'answered' as counted,
      null::float8 as minutes
    from follow_up_occurrences o join patients p on p.organization_id = o.organization_id and p.id = o.patient_id
    where o.organization_id = $1 and o.sent_at is not null and o.local_date between $2 and $3`,
  // The last result of the period beside the first there ever was, at least two weeks before it.
  measure_better: `
    select p.facility_id, r.patient_id, ${levelOn('r.patient_id', '(r.answered_at at time zone p.time_zone)::date')} as level,
      r.before - r.score >= ${POINTS} as counted, null::float8 as minutes
    from (
      select distinct on (m.patient_id, m.code) m.patient_id, m.code, m.score, m.answered_at, first.score as before
      from measure_results m join patients q on q.organization_id = m.organization_id and q.id = m.patient_id
      cross join lateral (
        select b.score from measure_results b
        where b.organization_id = $1 and b.patient_id = m.patient_id and b.code = m.code and b.in_error_at is null
          and b.answered_at <= m.answered_at - interval '14 days'
        order by b.answered_at, b.id limit 1) first
      where m.organization_id = $1 and m.code in ('phq-9', 'gad-7') and m.in_error_at is null
        and (m.answered_at at time zone q.time_zone)::date between $2 and $3
      order by m.patient_id, m.code, m.answered_at desc, m.id) r
    join patients p on p.organization_id = $1 and p.id = r.patient_id`,
  // In care on the last day of the period.
  caseload: episode(
    'true',
    `${EPISODES} and e.admitted_on <= $3 and (e.discharged_on is null or e.discharged_on > $3)
    and $2::date <= $3`,
  ),
  notes_day: unsigned(1),
  notes_week: unsigned(7),
};
