import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { PageRequest } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { GroupSessionType } from './group-sessions.graphql';
import type { SessionQueue } from './group-words';
import { staffSql } from './groups.repository';
import { extraKey } from './plan-sessions';

const signer = (alias: string, title: string): string => `${alias}.display_name || coalesce(', ' || ${title}, '')`;

/** SQL of what a calendar shows of a session `s`, with its joins; holds nothing about members. */
export const SESSION_FIELDS = `
  s.id, s.version, s.group_id as "groupId", g.title as "groupTitle", g.kind, s.facility_id as "facilityId",
  f.name as "facilityName", s.starts_at as "startsAt", s.ends_at as "endsAt", s.local_date::text as "localDate",
  s.local_time::text as "localTime", s.time_zone as "timeZone", s.format, s.room, s.telehealth_link as "telehealthLink",
  ${staffSql('a')} as facilitator, ${staffSql('b')} as "coFacilitator",
  (select coalesce(json_agg(json_build_object('id', u.id, 'staffMember', ${staffSql('m')}) order by u.id), '[]')
   from group_substitutes u join staff_members m on m.organization_id = u.organization_id and m.id = u.staff_member_id
   where u.organization_id = s.organization_id and u.session_id = s.id and u.removed_at is null) as substitutes,
  s.status, s.cancel_reason as "cancelReason",
  s.occurrence_key <> s.local_date::text or exists (select from group_exceptions x
    where x.organization_id = s.organization_id and x.group_id = s.group_id and x.occurrence_date::text = s.occurrence_key
      and x.kind <> 'extra') as "isException",
  starts_with(s.occurrence_key, '${extraKey('')}') as "isExtra",
  s.id in (select ctx.open_sessions()) as "isOpenToMe",
  s.started_at as "startedAt", s.signed_at as "signedAt", ${signer('c', 's.signed_title')} as "signedBy",
  coalesce(s.is_late, false) as "isLate", coalesce(s.needs_cosignature and s.cosigned_at is null, false) as "awaitsCosignature",
  s.cosigned_at as "cosignedAt", ${signer('d', 's.cosigned_title')} as "cosignedBy"`;
/** The joins of `SESSION_FIELDS`. */
export const SESSION_JOINS = `
  join facility_groups g on g.organization_id = s.organization_id and g.id = s.group_id
  join facilities f on f.organization_id = s.organization_id and f.id = s.facility_id
  join staff_members a on a.organization_id = s.organization_id and a.id = s.facilitator_id
  left join staff_members b on b.organization_id = s.organization_id and b.id = s.co_facilitator_id
  left join staff_members c on c.organization_id = s.organization_id and c.id = s.signed_by_id
  left join staff_members d on d.organization_id = s.organization_id and d.id = s.cosigned_by_id`;

const queueSql: Record<SessionQueue, string> = {
  not_started: `s.status = 'planned' and s.ends_at < app.now()`,
  unsigned: `s.status = 'in_progress'`,
  awaiting_cosignature: `s.needs_cosignature and s.cosigned_at is null`,
};

/** Cancelled because somebody left this one out, not because the plan changed. */
const leftOut = (alias: string): string => `exists (select from group_exceptions x
  where x.organization_id = ${alias}.organization_id and x.group_id = ${alias}.group_id and x.kind = 'skip'
    and x.occurrence_date::text = ${alias}.occurrence_key)`;

const list = (queue: SessionQueue | null): string => `
  with matching as (
    select s.* from group_sessions s
    where s.organization_id = $1 and ($2::uuid is null or s.facility_id = $2) and ($3::uuid is null or s.group_id = $3)
      and ($4::timestamptz is null or s.starts_at >= $4) and ($5::timestamptz is null or s.starts_at < $5)
      and ($6::uuid is null or $6 in (s.facilitator_id, s.co_facilitator_id, s.signed_by_id)
        or exists (select from group_substitutes u where u.organization_id = s.organization_id and u.session_id = s.id
          and u.staff_member_id = $6 and u.removed_at is null))
      and (s.status <> 'cancelled' or ($7 and ${leftOut('s')})) and ${queue ? queueSql[queue] : 'true'}),
  s as (
    select * from matching where $8::timestamptz is null or (starts_at, id) > ($8, $9::uuid)
    order by starts_at, id limit $10)
  select (select count(*)::int from matching) as total, to_json(s.starts_at) #>> '{}' as moment, ${SESSION_FIELDS}
  from s ${SESSION_JOINS} order by s.starts_at, s.id`;

/** What a list of sessions is narrowed to; `mineOf` leads, co-leads, stands in or signed. */
export interface SessionNarrowing {
  facilityId: Id | null;
  groupId: Id | null;
  from: Date | null;
  until: Date | null;
  mineOf: Id | null;
  queue: SessionQueue | null;
  includeCancelled: boolean;
}

/** A session with the exact instant that a page continues from. */
export type SessionRow = GroupSessionType & { moment: string };

/** One page of sessions by start, with the number of all that match. */
export async function listSessions(
  tx: Transaction,
  narrowing: SessionNarrowing,
  page: PageRequest,
): Promise<{ rows: SessionRow[]; total: number }> {
  const { facilityId, groupId, from, until, mineOf, queue, includeCancelled } = narrowing;
  if (page.after && (Number.isNaN(Date.parse(page.after[0]!)) || !isId(page.after[1])))
    throw badInput('after', 'This list has changed. Load it again from the top.');
  const rows = await tx.query<SessionRow & { total: number }>(list(queue), [
    tx.ctx.organizationId,
    facilityId,
    groupId,
    from,
    until,
    mineOf,
    includeCancelled,
    ...(page.after ?? [null, null]),
    page.limit,
  ]);
  return { rows, total: rows[0]?.total ?? 0 };
}

const BY_ID = `select ${SESSION_FIELDS} from group_sessions s ${SESSION_JOINS} where s.organization_id = $1 and s.id = $2`;

/** One session as the calendar shows it. @throws AppError NOT_FOUND */
export async function readSession(tx: Transaction, id: Id): Promise<GroupSessionType> {
  if (!isId(id)) throw notFound();
  const [session] = await tx.query<GroupSessionType>(BY_ID, [tx.ctx.organizationId, id]);
  if (!session) throw notFound();
  return session;
}

/** When and of which group a session is that a patient is expected at. */
export interface SessionAhead {
  groupId: Id;
  groupTitle: string;
  startsAt: Date;
  endsAt: Date;
}

/** Planned sessions ahead that a patient is a member for, by start. */
export async function sessionsAhead(tx: Transaction, patientId: Id): Promise<SessionAhead[]> {
  return tx.query<SessionAhead>(
    `select s.group_id as "groupId", g.title as "groupTitle", s.starts_at as "startsAt", s.ends_at as "endsAt"
     from group_members m
     join facility_groups g on g.organization_id = m.organization_id and g.id = m.group_id
     join group_sessions s on s.organization_id = m.organization_id and s.group_id = m.group_id
       and s.status = 'planned' and s.starts_at > app.now()
       and m.from_date <= s.local_date and coalesce(m.until_date, s.local_date) >= s.local_date
     where m.organization_id = $1 and m.patient_id = $2 order by s.starts_at, s.id`,
    [tx.ctx.organizationId, patientId],
  );
}

/** Zone and present day (YYYY-MM-DD) of a facility. @throws AppError BAD_INPUT when there is no such facility */
export async function facilityDay(tx: Transaction, facilityId: Id): Promise<{ zone: string; today: string }> {
  const [row] = await tx.query<{ zone: string; today: string }>(
    `select time_zone as zone, (app.now() at time zone time_zone)::date::text as today from facilities
     where organization_id = $1 and id = $2`,
    [tx.ctx.organizationId, facilityId],
  );
  if (!row) throw badInput('input.facilityId', 'Choose a facility.');
  return row;
}

/** Whether a session is open to the actor now: they lead it, co-lead it or stand in, within its window. */
export async function isOpenToActor(tx: Transaction, sessionId: Id): Promise<boolean> {
  const [row] = await tx.query<{ open: boolean }>('select $1::uuid in (select ctx.open_sessions()) as open', [
    sessionId,
  ]);
  return row!.open;
}
