import type { Id } from '@stepwell/kernel/ids';
import type { PageRequest } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { CallFormType, InquiryType } from './intakes.graphql';

/** What the pipeline is narrowed to. */
export interface InquiryNarrowing {
  ended: boolean;
  ownerId: Id | null;
  facilityId: Id | null;
}

/** A page of inquiries with the number of all that match. */
export interface InquiryPage {
  rows: (InquiryType & { key: string[] })[];
  total: number;
}

type RawInquiry = InquiryType & { total: number; rank: string; moment: string };

// Whoever nobody has reached yet waits first, the longest wait before the others; what ended, newest first.
const RANK = `case when q.ended_at is not null then 2 when q.first_reached_at is null then 0 else 1 end`;
const MOMENT = `case when q.ended_at is not null then -extract(epoch from q.ended_at) else extract(epoch from q.created_at) end`;

const FIELDS = `
  q.id, q.version, q.facility_id as "facilityId", f.name as "facilityName", f.time_zone as "timeZone", q.source,
  q.ask_for as "askFor", q.phone, q.caller, q.best_time as "bestTime", q.language, q.voicemail, q.note, q.stage,
  q.next_action as "nextAction", q.next_action_on::text as "nextActionOn", q.created_at as "createdAt",
  q.first_reached_at as "firstReachedAt", q.ended_at as "endedAt", q.reason, p.id as "patientId",
  case when o.id is not null then json_build_object('id', o.id, 'displayName', o.display_name, 'roles', o.roles) end as owner,
  coalesce(calls.list, '[]') as calls`;

const JOINS = `
  join facilities f on f.organization_id = q.organization_id and f.id = q.facility_id
  left join patients p on p.organization_id = q.organization_id and p.id = q.patient_id
  left join staff_members o on o.organization_id = q.organization_id and o.id = q.owner_id
  left join lateral (
    select json_agg(json_build_object('id', c.id, 'outcome', c.outcome, 'note', c.note, 'madeByName', m.display_name,
      'madeAt', c.created_at) order by c.created_at desc, c.id desc) as list
    from inquiry_calls c join staff_members m on m.organization_id = c.organization_id and m.id = c.made_by_id
    where c.organization_id = q.organization_id and c.inquiry_id = q.id) calls on true`;

const LIST = `
  with matching as (
    select q.*, ${RANK} as rank, ${MOMENT} as moment from inquiries q
    where q.organization_id = $1 and q.forgotten_at is null and (q.ended_at is not null) = $2 and ($3::uuid is null or q.owner_id = $3)
      and ($4::uuid is null or q.facility_id = $4)),
  q as (
    select * from matching where $5::int is null or (rank, moment, id) > ($5::int, $6::numeric, $7::uuid)
    order by rank, moment, id limit $8)
  select n.total, q.rank::text, q.moment::text, ${FIELDS}
  from (select count(*)::int as total from matching) n left join (q ${JOINS}) on true
  order by q.rank, q.moment, q.id`;

/** One page of the pipeline. */
export async function listInquiries(
  tx: Transaction,
  { ended, ownerId, facilityId }: InquiryNarrowing,
  page: PageRequest,
): Promise<InquiryPage> {
  const raw = await tx.query<RawInquiry>(LIST, [
    tx.ctx.organizationId,
    ended,
    ownerId,
    facilityId,
    ...(page.after ?? [null, null, null]),
    page.limit,
  ]);
  const found = raw.filter(({ id }) => id !== null);
  tx.saw(...found.map(({ patientId }) => patientId));
  return {
    total: raw[0]!.total,
    rows: found.map((row) => ({ ...shown(row), key: [row.rank, row.moment, row.id] })),
  };
}

/** One inquiry, or null. */
export async function findInquiry(tx: Transaction, id: Id): Promise<InquiryType | null> {
  const [row] = await tx.query<RawInquiry>(
    `select ${FIELDS} from inquiries q ${JOINS} where q.organization_id = $1 and q.id = $2 and q.forgotten_at is null`,
    [tx.ctx.organizationId, id],
  );
  tx.saw(row?.patientId);
  return row ? shown(row) : null;
}

/** Every facility with its form, by name. */
export async function listCallForms(
  tx: Transaction,
): Promise<(Omit<CallFormType, 'address' | 'embedAddress'> & { formId: Id | null })[]> {
  return tx.query(
    `select f.id as "facilityId", f.name as "facilityName", coalesce(c.is_open, false) as "isOpen",
       coalesce(c.frame_origins, '{}') as "frameOrigins", c.id as "formId"
     from facilities f left join call_forms c on c.organization_id = f.organization_id and c.facility_id = f.id
     where f.organization_id = $1 order by f.name, f.id`,
    [tx.ctx.organizationId],
  );
}

// JSON carries instants as text.
function shown({ total: _total, rank: _rank, moment: _moment, ...inquiry }: RawInquiry): InquiryType {
  return { ...inquiry, calls: inquiry.calls.map((call) => ({ ...call, madeAt: new Date(call.madeAt) })) };
}
