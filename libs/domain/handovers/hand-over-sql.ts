import type { HoldingKind } from '../staff/staff-holdings.service';

/*
 * Statements of one hand-over, in order. They run as the product, because who orders it sees no patient. Those that return
 * `patientId` say whose records they touched.
 */

/** One statement: $1 is the organization, $2 who gives, and from $3 on what it takes. */
export interface HandOverStatement {
  sql: string;
  /** Who takes, who ordered it, and whether who takes sees everybody. */
  takes: readonly ('to' | 'by' | 'seesAll')[];
}

/** The giver's places, with their patients locked in one order as every change of a team does. */
export const LOCK_PLACES = `
  select p.id as "patientId", m.is_primary as "isPrimary" from patients p
  join care_team_members m on m.organization_id = p.organization_id and m.patient_id = p.id
    and m.staff_member_id = $2 and m.ended_at is null
  where p.organization_id = $1 order by p.id for update of p`;

/** Ends every place of the giver. */
export const END_PLACES = `
  update care_team_members set ended_at = app.now() where organization_id = $1 and staff_member_id = $2 and ended_at is null`;
/** Makes the taker primary where they are on the team already; $3 the patients without a primary counselor now. */
export const RAISE_PLACES = `
  update care_team_members set is_primary = true
  where organization_id = $1 and staff_member_id = $2 and patient_id = any($3::uuid[]) and ended_at is null`;
/** Puts the taker on the teams of those ($3) where they are not yet, and where ($4) nobody would be left. */
export const ADD_PLACES = `
  insert into care_team_members (organization_id, patient_id, staff_member_id, is_primary)
  select $1, t.patient_id, $2, t.is_primary
  from (select unnest($3::uuid[]), true union all select unnest($4::uuid[]), false) t (patient_id, is_primary)
  where not exists (
    select from care_team_members m
    where m.organization_id = $1 and m.patient_id = t.patient_id and m.ended_at is null
      and (m.staff_member_id = $2 or not t.is_primary))`;

/** What is done for each kind but patients and covers. */
export const HAND_OVER: Record<Exclude<HoldingKind, 'patients' | 'covers'>, readonly HandOverStatement[]> = {
  // Where the taker would not see the task it goes to the care team, which does.
  tasks: [
    {
      sql: `update tasks t set assignee_id = case when $4 or t.patient_id is null or t.patient_id in (
         select m.patient_id from care_team_members m
         where m.organization_id = $1 and m.staff_member_id = $3 and m.ended_at is null) then $3::uuid end
     where t.organization_id = $1 and t.assignee_id = $2 and t.status = 'open' returning t.patient_id as "patientId"`,
      takes: ['to', 'seesAll'],
    },
  ],
  groups: [
    {
      sql: `update facility_groups set facilitator_id = case when facilitator_id = $2 then $3 else facilitator_id end,
       co_facilitator_id = case when co_facilitator_id = $2 then nullif($3, facilitator_id)
         when co_facilitator_id = $3 and facilitator_id = $2 then null else co_facilitator_id end, version = version + 1
     where organization_id = $1 and $2 in (facilitator_id, co_facilitator_id)
       and coalesce(ended_on, 'infinity') >= app.now()::date - 1`,
      takes: ['to'],
    },
    {
      sql: `update group_sessions set facilitator_id = case when facilitator_id = $2 then $3 else facilitator_id end,
       co_facilitator_id = case when co_facilitator_id = $2 then nullif($3, facilitator_id)
         when co_facilitator_id = $3 and facilitator_id = $2 then null else co_facilitator_id end, version = version + 1
     where organization_id = $1 and $2 in (facilitator_id, co_facilitator_id) and status = 'planned' and ends_at >= app.now()`,
      takes: ['to'],
    },
    {
      sql: `update group_substitutes u set removed_at = app.now() from group_sessions s
     where u.organization_id = $1 and u.staff_member_id = $2 and u.removed_at is null and s.organization_id = $1
       and s.id = u.session_id and s.status = 'planned'`,
      takes: [],
    },
  ],
  notes: [
    {
      sql: `update group_sessions set facilitator_id = $3, co_facilitator_id = nullif(co_facilitator_id, $3), version = version + 1
     where organization_id = $1 and facilitator_id = $2
       and (status = 'in_progress' or (status = 'planned' and ends_at < app.now()))`,
      takes: ['to'],
    },
  ],
  // What would fall into another appointment or group of the taker stays, and is still counted.
  appointments: [
    {
      sql: `update appointments a set staff_member_id = $3, changed_by_id = $4, version = a.version + 1
     where a.organization_id = $1 and a.staff_member_id = $2 and a.status = 'booked' and a.ends_at > app.now()
       and not exists (select from appointments b where b.organization_id = $1 and b.staff_member_id = $3
         and b.status = 'booked' and b.starts_at < a.ends_at and b.ends_at > a.starts_at)
       and not exists (select from group_sessions s where s.organization_id = $1
         and $3 in (s.facilitator_id, s.co_facilitator_id) and s.status in ('planned', 'in_progress')
         and s.starts_at < a.ends_at and s.ends_at > a.starts_at)
     returning a.patient_id as "patientId", a.id as "appointmentId"`,
      takes: ['to', 'by'],
    },
  ],
  // Custody goes with the author, so that no note is touched or seen. What the giver kept of others goes along.
  counseling_notes: [
    {
      sql: `update counseling_note_custodians set custodian_id = $3
     where organization_id = $1 and custodian_id = $2 and author_id <> $3`,
      takes: ['to'],
    },
    {
      sql: `insert into counseling_note_custodians (organization_id, author_id, custodian_id) values ($1, $2, $3)
     on conflict (organization_id, author_id) do update set custodian_id = excluded.custodian_id`,
      takes: ['to'],
    },
  ],
  // A shift that was taken out stays, so that it can be told who was on call on a day.
  on_call: [
    {
      sql: `insert into on_call_shifts (organization_id, facility_id, place, staff_member_id, weekday, local_date, start_time,
       end_time, note, added_by_id)
     select organization_id, facility_id, place, $3, weekday, local_date, start_time, end_time, note, $4 from on_call_shifts
     where organization_id = $1 and staff_member_id = $2 and removed_at is null
       and coalesce(local_date, 'infinity') >= app.now()::date - 1`,
      takes: ['to', 'by'],
    },
    {
      sql: `update on_call_shifts set removed_at = app.now(), removed_by_id = $3
     where organization_id = $1 and staff_member_id = $2 and removed_at is null
       and coalesce(local_date, 'infinity') >= app.now()::date - 1`,
      takes: ['by'],
    },
  ],
};
