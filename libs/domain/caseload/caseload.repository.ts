import type { Id } from '@stepwell/kernel/ids';
import type { PageRequest } from '@stepwell/platform/graphql/connection';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { caredForSql } from '../patients/covers.service';
import { displayNameSql } from '../patients/patients.service';
import type { CaseloadRowType } from './caseload.graphql';

/** What the caseload is narrowed to. */
export interface CaseloadNarrowing {
  /** Beginnings of words of the name, lower-case; every one must be found. */
  words: readonly string[];
  facilityId: Id | null;
  /** Only patients for whom this member of staff cares, on their team or covering for somebody. */
  teamMemberId: Id | null;
}

/** A row with the key that the next page continues from. */
export type CaseloadEntry = CaseloadRowType & { lastName: string; firstName: string };

type RawEntry = Omit<CaseloadEntry, 'lastCheckIn'> & {
  total: number;
  lastCheckIn: (Omit<NonNullable<CaseloadRowType['lastCheckIn']>, 'answeredAt'> & { answeredAt: string }) | null;
};

/** A condition by itself, not "or null": only so it is looked up from the care team's index instead of patient by patient. */
const OF_ONE_TEAM_MEMBER = `and p.id in (${caredForSql('$3')})`;
/** The parameter stays, so that both statements take the same ones. */
const OF_ANYBODY = 'and $3::uuid is null';

/*
 * The one statement of the caseload. `matching` counts and `page` cuts before anything is joined, so the lookups run for
 * the shown rows only. How far the actor sees is decided by the row-level security of every table in it.
 */
const caseload = (whose: string): string => `
  with matching as (
    select p.id, p.facility_id, p.first_name, p.last_name, p.preferred_name, p.birth_date, p.time_zone
    from patients p
    where p.organization_id = $1
      and ($2::uuid is null or p.facility_id = $2)
      ${whose}
      and not exists (
        select from unnest($4::text[]) word
        where position(' ' || word in ' ' || lower(concat_ws(' ', p.first_name, p.last_name, p.preferred_name))) = 0)),
  page as (
    select * from matching
    where $5::text is null or (last_name, first_name, id) > ($5::text, $6::text, $7::uuid)
    order by last_name, first_name, id limit $8)
  select n.total, p.id, p.last_name as "lastName", p.first_name as "firstName", ${displayNameSql('p')} as "displayName",
    p.birth_date::text as "birthDate", p.time_zone as "timeZone", f.name as "facilityName", e.level_of_care as "levelOfCare",
    s.display_name as "primaryCounselorName", plan.id as "activePlanId", plan.review_due::text as "planReviewDue",
    path.meetings_per_week as "meetingsPerWeek", coalesce(waiting.count, 0) as "openTaskCount",
    (select min(o.due_at) from follow_up_occurrences o
       where o.organization_id = $1 and o.patient_id = p.id and o.status = 'planned') as "nextFollowUpAt",
    (select json_build_object('id', c.id, 'answeredAt', c.answered_at, 'mood', c.mood, 'craving', c.craving, 'wantsCall', c.wants_call)
       from check_ins c where c.organization_id = $1 and c.patient_id = p.id
       order by c.answered_at desc, c.id limit 1) as "lastCheckIn"
  from (select count(*)::int as total from matching) n
  left join page p on true
  left join facilities f on f.organization_id = $1 and f.id = p.facility_id
  left join episodes_of_care e on e.organization_id = $1 and e.patient_id = p.id and e.discharged_on is null
  left join care_team_members m on m.organization_id = $1 and m.patient_id = p.id and m.ended_at is null and m.is_primary
  left join staff_members s on s.organization_id = $1 and s.id = m.staff_member_id
  left join relapse_prevention_plans plan on plan.organization_id = $1 and plan.patient_id = p.id
    and plan.kind = 'relapse_prevention' and plan.status = 'active'
  left join recovery_paths path on path.organization_id = $1 and path.patient_id = p.id and path.superseded_at is null
  left join lateral (
    select count(*)::int from tasks t where t.organization_id = $1 and t.patient_id = p.id and t.status = 'open') waiting on true
  order by p.last_name, p.first_name, p.id`;

const ofAnybody = { name: 'caseload', text: caseload(OF_ANYBODY) };
const ofOneTeamMember = { name: 'caseload-of-one', text: caseload(OF_ONE_TEAM_MEMBER) };

/** One page of the caseload by last name, first name and id, with the number of all that match. */
export async function readCaseload(
  tx: Transaction,
  narrowing: CaseloadNarrowing,
  page: PageRequest,
): Promise<{ entries: CaseloadEntry[]; total: number }> {
  const { name, text } = narrowing.teamMemberId ? ofOneTeamMember : ofAnybody;
  const raw = await tx.prepared<RawEntry>(name, text, [
    tx.ctx.organizationId,
    narrowing.facilityId,
    narrowing.teamMemberId,
    narrowing.words,
    ...(page.after ?? [null, null, null]),
    page.limit,
  ]);
  const entries = raw.filter((row) => row.id !== null).map(shown);
  tx.saw(...entries.slice(0, page.first).map((entry) => entry.id));
  return { entries, total: raw[0]!.total };
}

function shown({ total: _total, lastCheckIn, ...row }: RawEntry): CaseloadEntry {
  return { ...row, lastCheckIn: lastCheckIn && { ...lastCheckIn, answeredAt: new Date(lastCheckIn.answeredAt) } };
}
