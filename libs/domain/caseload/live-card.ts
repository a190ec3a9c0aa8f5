import { SIGNAL_RANK, WAITING_SIGNALS } from '../signals/signals.service';

/** Columns of a card in the order of `LIVE_CARDS`. */
export const CARD_COLUMNS = `organization_id, patient_id, level_of_care, primary_counselor_id, active_plan_id, plan_review_due,
  meetings_per_week, goal_versions, attended_days, last_check_in, last_contact_at, last_contact_kind, open_task_count,
  has_safety_item, signals, signal_rules, valid_until`;

/** Weeks of meetings that a row shows, the running one included. */
export const WEEKS_SHOWN = 6;
/** Signals that a row explains. */
const MOST_SIGNALS = 5;

/**
 * Cards of patients `p` as they are at this moment; a condition on `p` is added behind it. What depends on the day (weeks) is kept
 * as days and versions and worked out when it is shown; what depends on the hour (a signal that was put off) says until when
 * the card is true.
 */
export const LIVE_CARDS = `
  select p.organization_id, p.id as patient_id, e.level_of_care, m.staff_member_id as primary_counselor_id,
    plan.id as active_plan_id, plan.review_due as plan_review_due, path.meetings_per_week,
    (select coalesce(jsonb_agg(jsonb_build_object('chosenOn', (v.created_at at time zone p.time_zone)::date,
        'effectiveFrom', v.effective_from, 'endsOn', v.ends_on, 'meetingsPerWeek', v.meetings_per_week) order by v.version), '[]')
      from recovery_paths v where v.organization_id = p.organization_id and v.patient_id = p.id) as goal_versions,
    (select coalesce(jsonb_agg(jsonb_build_array(d.day, d.count) order by d.day), '[]') from (
      select a.local_date as day, count(*)::int as count from meeting_attendances a
      where a.organization_id = p.organization_id and a.patient_id = p.id and a.entered_in_error_at is null
        and a.local_date > (app.now() at time zone p.time_zone)::date - ${(WEEKS_SHOWN + 1) * 7}
      group by a.local_date) d) as attended_days,
    (select jsonb_build_object('id', c.id, 'answeredAt', c.answered_at, 'mood', c.mood, 'craving', c.craving,
        'wantsCall', c.wants_call)
      from check_ins c where c.organization_id = p.organization_id and c.patient_id = p.id
      order by c.answered_at desc, c.id limit 1) as last_check_in,
    contact.at as last_contact_at, contact.kind as last_contact_kind,
    (select count(*)::int from tasks t
      where t.organization_id = p.organization_id and t.patient_id = p.id and t.status = 'open') as open_task_count,
    exists (select from safety_items i
      where i.organization_id = p.organization_id and i.patient_id = p.id and i.closed_at is null) as has_safety_item,
    coalesce(found.signals, '[]') as signals, coalesce(found.rules, '{}') as signal_rules,
    (select min(s.snoozed_until) from signals s
      where s.organization_id = p.organization_id and s.patient_id = p.id and s.ended_at is null
        and s.acknowledged_at is null and s.snoozed_until > app.now()) as valid_until
  from patients p
  left join episodes_of_care e
    on e.organization_id = p.organization_id and e.patient_id = p.id and e.discharged_on is null
  left join care_team_members m
    on m.organization_id = p.organization_id and m.patient_id = p.id and m.ended_at is null and m.is_primary
  left join relapse_prevention_plans plan
    on plan.organization_id = p.organization_id and plan.patient_id = p.id
    and plan.kind = 'relapse_prevention' and plan.status = 'active'
  left join recovery_paths path
    on path.organization_id = p.organization_id and path.patient_id = p.id and path.superseded_at is null
  left join lateral (
    select one.at, one.kind from (
      (select c.answered_at as at, 'check_in' as kind from check_ins c
       where c.organization_id = p.organization_id and c.patient_id = p.id order by c.answered_at desc limit 1)
      union all
      (select a.starts_at, 'appointment' from appointments a
       where a.organization_id = p.organization_id and a.patient_id = p.id and a.status = 'kept'
       order by a.starts_at desc limit 1)
      union all
      (select x.received_at, 'text' from inbound_texts x
       where x.organization_id = p.organization_id and x.patient_id = p.id order by x.received_at desc limit 1)
      union all
      (select w.sent_at, 'message' from care_messages w
       where w.organization_id = p.organization_id and w.patient_id = p.id and w.author_id is null
       order by w.sent_at desc limit 1)) one
    order by one.at desc limit 1) contact on true
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', s.id, 'rule', s.rule, 'weight', s.weight, 'evidence', s.evidence,
        'raisedAt', s.created_at) order by s.place) filter (where s.place <= ${MOST_SIGNALS}) as signals,
      array_agg(s.rule order by s.place) as rules
    from (
      select s.*, row_number() over (order by ${SIGNAL_RANK}, s.weight desc, s.created_at desc, s.id) as place
      from signals s
      where s.organization_id = p.organization_id and s.patient_id = p.id and ${WAITING_SIGNALS}) s) found on true`;
