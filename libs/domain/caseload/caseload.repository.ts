import type { Id } from '@stepwell/kernel/ids';
import type { PageRequest } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { caredForSql } from '../patients/covers.service';
import { displayNameSql } from '../patients/patients.service';
import type { WeeksSource } from '../recovery/meeting-progress.service';
import type { CaseloadOrder, CaseloadRowType } from './caseload.graphql';
import { CARD_COLUMNS, LIVE_CARDS } from './live-card';

/** What the caseload is narrowed to. */
export interface CaseloadNarrowing {
  /** Beginnings of words of the name, lower-case; every one must be found. */
  words: readonly string[];
  facilityId: Id | null;
  /** Only patients for whom this member of staff cares, on their team or covering for somebody. */
  teamMemberId: Id | null;
  levelOfCare: string | null;
  /** Only patients with this primary counselor. */
  counselorId: Id | null;
  /** Only patients of whom this rule tells. */
  signal: string | null;
  /** Only patients with a signal, a safety item or an overdue plan review. */
  needsAttention: boolean;
}

/** By what rows stand, and which way round. */
export interface CaseloadSorting {
  order: CaseloadOrder;
  isDescending: boolean;
}

/** A row with the key that the next page continues from. */
export type CaseloadEntry = Omit<CaseloadRowType, 'signals' | 'weekAttended' | 'weekGoals'> &
  WeeksSource & {
    rank: number;
    lastName: string;
    firstName: string;
    signals: StoredSignal[];
  };

/** A signal as its card keeps it. */
export type StoredSignal = Pick<CaseloadRowType['signals'][number], 'id' | 'rule' | 'evidence'> & {
  weight: number;
  raisedAt: string;
};

type RawEntry = Omit<CaseloadEntry, 'lastCheckIn'> & {
  total: number;
  stale: number;
  lastCheckIn: (Omit<NonNullable<CaseloadRowType['lastCheckIn']>, 'answeredAt'> & { answeredAt: string }) | null;
};

const nextFollowUp = (patient: string): string => `(select min(o.due_at) from follow_up_occurrences o
  where o.organization_id = $1 and o.patient_id = ${patient} and o.status = 'planned')`;

/** What rows are ordered by before the name; null stands last, whichever way round. */
const ranks: Record<CaseloadOrder, string> = {
  name: '0',
  attention: `(not c.has_safety_item)::int * 100 + case when c.signal_rules = '{}' then 100 else 0 end
    - least(cardinality(c.signal_rules), 9)`,
  last_contact: 'extract(epoch from c.last_contact_at)',
  next_follow_up: `extract(epoch from ${nextFollowUp('p.id')})`,
  plan_review: `c.plan_review_due - date '2000-01-01'`,
  open_tasks: 'c.open_task_count',
};

/** A condition by itself, not "or null": only so it is looked up from the care team's index instead of patient by patient. */
const OF_ONE_TEAM_MEMBER = `and p.id in (${caredForSql('$3')})`;
/** The parameter stays, so that both statements take the same ones. */
const OF_ANYBODY = 'and $3::uuid is null';

const STALE = `(c.patient_id is null or c.valid_until <= app.now()
        or p.id in (select k.patient_id from patient_card_marks k where k.organization_id = $1))`;

/** A subquery by itself, so that it is asked once a statement; joined, it would be asked twice a row. */
const READS_PLANS = '(select ctx.reads_plans())';

interface Shape extends CaseloadSorting {
  isOfOne: boolean;
  /** Whether cards that are old or missing are worked out in the statement itself. */
  isLive: boolean;
}

/*
 * The one statement of the caseload. It reads cards that are kept ready; where one of those concerned is old or missing, it is
 * run again with these worked out on the spot, so that nobody ever sees an old one. `matching` counts and `page` cuts before
 * names and follow-ups are joined. How far the actor sees is decided by the row-level security of every table in it.
 */
function caseload({ order, isDescending, isOfOne, isLive }: Shape): string {
  const [direction, comes, last] = isDescending ? ['desc', '<', '-infinity'] : ['asc', '>', 'infinity'];
  const whose = `p.organization_id = $1
      and ($2::uuid is null or p.facility_id = $2)
      ${isOfOne ? OF_ONE_TEAM_MEMBER : OF_ANYBODY}
      and not exists (
        select from unnest($4::text[]) word
        where position(' ' || word in ' ' || lower(concat_ws(' ', p.first_name, p.last_name, p.preferred_name))) = 0)`;
  const kept = 'patient_cards c on c.organization_id = $1 and c.patient_id = p.id';
  const live = `old as materialized (select p.id from patients p left join ${kept} where ${whose} and ${STALE}),
  cards as materialized (
    select ${CARD_COLUMNS} from patient_cards c where c.organization_id = $1 and c.patient_id not in (select id from old)
    union all
    ${LIVE_CARDS} where p.organization_id = $1 and p.id in (select id from old)),`;
  const cards = isLive ? 'cards c on c.patient_id = p.id' : kept;
  const by = (of: string): string =>
    ['rank', 'last_name', 'first_name', 'id'].map((key) => `${of}.${key} ${direction}`).join(', ');
  return `
  with ${isLive ? live : ''}
  whose as (
    select p.id, p.last_name, p.first_name, p.preferred_name, p.birth_date, p.time_zone, p.facility_id,
      ${isLive ? 'false' : STALE} as is_old,
      coalesce((${ranks[order]})::float8, '${last}') as rank,
      ($5::text is null or c.level_of_care = $5) and ($6::uuid is null or c.primary_counselor_id = $6)
        and ($7::text is null or $7 = any(c.signal_rules))
        and (not $8::boolean or c.has_safety_item or c.signal_rules <> '{}'
          or coalesce(c.plan_review_due < (app.now() at time zone p.time_zone)::date and ${READS_PLANS}, false)) as fits
    from patients p left join ${cards} where ${whose}),
  matching as (select * from whose where fits),
  page as (
    select id, rank, last_name, first_name, preferred_name, birth_date, time_zone, facility_id from matching
    where $9::float8 is null or (rank, last_name, first_name, id) ${comes} ($9::float8, $10::text, $11::text, $12::uuid)
    order by ${by('matching')} limit $13)
  select n.total, n.stale, p.id, p.rank, p.last_name as "lastName", p.first_name as "firstName",
    ${displayNameSql('p')} as "displayName", p.birth_date::text as "birthDate", p.time_zone as "timeZone",
    (app.now() at time zone p.time_zone)::date::text as today, o.week_starts_on as "weekStartsOn",
    f.name as "facilityName", c.level_of_care as "levelOfCare", s.display_name as "primaryCounselorName",
    case when ${READS_PLANS} then c.active_plan_id end as "activePlanId",
    case when ${READS_PLANS} then c.plan_review_due::text end as "planReviewDue",
    c.meetings_per_week as "meetingsPerWeek", c.goal_versions as versions, c.attended_days as days,
    c.last_check_in as "lastCheckIn", c.last_contact_at as "lastContactAt", c.last_contact_kind as "lastContactKind",
    c.open_task_count as "openTaskCount", c.has_safety_item as "hasSafetyItem", c.signals,
    ${nextFollowUp('p.id')} as "nextFollowUpAt"
  from (select (select count(*)::int from matching) as total,
      (select count(*)::int from whose where is_old) as stale) n
  left join page p on true
  left join ${cards}
  left join organizations o on o.organization_id = $1
  left join facilities f on f.organization_id = $1 and f.id = p.facility_id
  left join staff_members s on s.organization_id = $1 and s.id = c.primary_counselor_id
  order by ${by('p')}`;
}

/** One page of the caseload in its order, with the number of all that match. */
export async function readCaseload(
  tx: Transaction,
  narrowing: CaseloadNarrowing,
  sorting: CaseloadSorting,
  page: PageRequest,
): Promise<{ entries: CaseloadEntry[]; total: number }> {
  const isOfOne = narrowing.teamMemberId !== null;
  const values = [
    tx.ctx.organizationId,
    narrowing.facilityId,
    narrowing.teamMemberId,
    narrowing.words,
    narrowing.levelOfCare,
    narrowing.counselorId,
    narrowing.signal,
    narrowing.needsAttention,
    ...(page.after ?? [null, null, null, null]),
    page.limit,
  ];
  const read = (isLive: boolean): Promise<RawEntry[]> => {
    const shape = { ...sorting, isOfOne, isLive };
    const name = [
      'caseload',
      sorting.order,
      sorting.isDescending ? 'back' : '',
      isOfOne ? 'one' : '',
      isLive ? 'live' : '',
    ];
    return tx.prepared<RawEntry>(name.filter(Boolean).join('-'), caseload(shape), values);
  };
  const kept = await read(false);
  const raw = kept[0]!.stale > 0 ? await read(true) : kept;
  const entries = raw.filter((row) => row.id !== null).map(shown);
  tx.saw(...entries.slice(0, page.first).map((entry) => entry.id));
  return { entries, total: raw[0]!.total };
}

function shown({ total: _total, stale: _stale, lastCheckIn, ...row }: RawEntry): CaseloadEntry {
  return { ...row, lastCheckIn: lastCheckIn && { ...lastCheckIn, answeredAt: new Date(lastCheckIn.answeredAt) } };
}
