import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { PageRequest } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { displayNameSql } from '../patients/patients.service';
import type { GroupMemberType } from './group-roster.graphql';
import type { FacilityGroupType } from './groups.graphql';
import type { GroupKind } from './group-words';

/** SQL of a member of staff as JSON; `alias` names the row of staff_members, null where there is none. */
export function staffSql(alias: string): string {
  return `case when ${alias}.id is not null then
    json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name, 'roles', ${alias}.roles) end`;
}

const FIELDS = `
  g.id, g.version, g.facility_id as "facilityId", f.name as "facilityName", f.time_zone as "timeZone", g.title, g.kind,
  g.programme, g.level_of_care as "levelOfCare", ${staffSql('a')} as facilitator, ${staffSql('b')} as "coFacilitator",
  g.room, g.telehealth_link as "telehealthLink", g.capacity, coalesce(n.members, 0) as "memberCount",
  coalesce(n.waiting, 0) as "waitingCount", g.starts_on::text as "startsOn", g.start_time::text as "startTime",
  g.duration_minutes as "durationMinutes", g.recurrence, g.rotation, g.ended_on::text as "endedOn",
  (select min(s.starts_at) from group_sessions s where s.organization_id = g.organization_id and s.group_id = g.id
    and s.status = 'planned' and s.starts_at > app.now()) as "nextSessionAt"`;

const JOINS = `
  join facilities f on f.organization_id = g.organization_id and f.id = g.facility_id
  join staff_members a on a.organization_id = g.organization_id and a.id = g.facilitator_id
  left join staff_members b on b.organization_id = g.organization_id and b.id = g.co_facilitator_id
  left join app.group_headcounts((select array_agg(id) from g)) n on n.group_id = g.id`;

const LIST = `
  with matching as (
    select * from facility_groups g
    where g.organization_id = $1 and ($2::uuid is null or g.facility_id = $2) and ($3::text is null or g.kind = $3)
      and ($4::uuid is null or $4 in (g.facilitator_id, g.co_facilitator_id))
      and ($5 or g.ended_on is null or g.ended_on >= (app.now() at time zone 'UTC')::date - 1)),
  g as (
    select * from matching where $6::text is null or (title, id) > ($6, $7::uuid) order by title, id limit $8)
  select (select count(*)::int from matching) as total, ${FIELDS} from g ${JOINS} order by g.title, g.id`;

const BY_ID = `
  with g as (select * from facility_groups where organization_id = $1 and id = $2)
  select ${FIELDS} from g ${JOINS}`;

/** What a list of groups is narrowed to. */
export interface GroupNarrowing {
  facilityId: Id | null;
  kind: GroupKind | null;
  /** Groups that this member of staff leads or co-leads. */
  ledBy: Id | null;
  includeEnded: boolean;
}

/** One page of groups by title, with the number of all that match. */
export async function listGroups(
  tx: Transaction,
  narrowing: GroupNarrowing,
  page: PageRequest,
): Promise<{ rows: FacilityGroupType[]; total: number }> {
  const { facilityId, kind, ledBy, includeEnded } = narrowing;
  if (page.after && !isId(page.after[1])) throw badInput('after', 'This list has changed. Load it again from the top.');
  const rows = await tx.query<FacilityGroupType & { total: number }>(LIST, [
    tx.ctx.organizationId,
    facilityId,
    kind,
    ledBy,
    includeEnded,
    ...(page.after ?? [null, null]),
    page.limit,
  ]);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** One group. @throws AppError NOT_FOUND */
export async function readGroup(tx: Transaction, id: Id): Promise<FacilityGroupType> {
  if (!isId(id)) throw notFound();
  const [group] = await tx.query<FacilityGroupType>(BY_ID, [tx.ctx.organizationId, id]);
  if (!group) throw notFound();
  return group;
}

const members = (groups: string): string => `
  select m.id, m.group_id as "groupId", g.title as "groupTitle", m.patient_id as "patientId",
    ${displayNameSql('p')} as "displayName", m.from_date::text as "from", m.until_date::text as "until",
    m.waiting_since as "waitingSince", w.place as "waitingPlace",
    case when m.until_date < d.today then 'ended' when m.from_date is null then 'waiting'
         when m.from_date > d.today then 'upcoming' else 'active' end as state
  from group_members m
  join facility_groups g on g.organization_id = m.organization_id and g.id = m.group_id
  join facilities f on f.organization_id = g.organization_id and f.id = g.facility_id
  join patients p on p.organization_id = m.organization_id and p.id = m.patient_id
  cross join lateral (select (app.now() at time zone f.time_zone)::date as today) d
  left join app.waiting_places(${groups}) w on w.member_id = m.id
  where m.organization_id = $1`;

// By a subquery each, so that the function runs once and not for every row.
const GROUPS_OF_PATIENTS = `(select array_agg(group_id) from group_members where organization_id = $1
  and patient_id = any($2::uuid[]))`;
const GROUP_OF_MEMBER = '(select array[group_id] from group_members where organization_id = $1 and id = $2)';

/** Members of these groups whom the actor may see: who belongs by name, then who waits in order; with `ended`, who left. */
export async function membersOfGroups(
  tx: Transaction,
  groupIds: readonly Id[],
  ended: boolean,
): Promise<GroupMemberType[]> {
  return shown(
    tx,
    await tx.query<GroupMemberType>(
      `${members('$2')} and m.group_id = any($2::uuid[]) and ($3 or m.until_date is null or m.until_date >= d.today)
       order by m.from_date is null, case when m.from_date is null then m.waiting_since end, p.last_name, p.first_name, m.id`,
      [tx.ctx.organizationId, groupIds, ended],
    ),
  );
}

/** The groups of these patients, those of today first. */
export async function membershipsOf(tx: Transaction, patientIds: readonly Id[]): Promise<GroupMemberType[]> {
  return shown(
    tx,
    await tx.query<GroupMemberType>(
      `${members(GROUPS_OF_PATIENTS)} and m.patient_id = any($2::uuid[]) order by m.until_date desc nulls first, g.title, m.id`,
      [tx.ctx.organizationId, patientIds],
    ),
  );
}

/** One place. @throws AppError NOT_FOUND */
export async function readMember(tx: Transaction, id: Id): Promise<GroupMemberType> {
  const [member] = shown(
    tx,
    await tx.query<GroupMemberType>(`${members(GROUP_OF_MEMBER)} and m.id = $2`, [tx.ctx.organizationId, id]),
  );
  if (!member) throw notFound();
  return member;
}

function shown(tx: Transaction, members: GroupMemberType[]): GroupMemberType[] {
  tx.saw(...members.map((member) => member.patientId));
  return members;
}
