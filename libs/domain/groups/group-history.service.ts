import { Injectable } from '@nestjs/common';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { pageOf, pageRequest, type ConnectionPage } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import type {
  GroupAttendanceSummaryType,
  PatientGroupEntriesArgs,
  PatientGroupEntryType,
} from './group-history.graphql';
import type { GroupSessionType } from './group-sessions.graphql';
import { ADDENDA, dated, datedPaper, PAPER, type WrittenPaper } from './room.repository';
import { SESSION_FIELDS, SESSION_JOINS } from './sessions.repository';

type EntryRow = Omit<PatientGroupEntryType, 'id' | 'session' | 'addenda' | 'paper'> &
  GroupSessionType & {
    entryId: Id;
    moment: string;
    total: number;
    paper: WrittenPaper | null;
    addenda: { createdAt: string; id: Id; text: string; author: string }[];
  };

const HISTORY = `
  with matching as (
    select e.id as entry_id, s.* from group_entries e
    join group_sessions s on s.organization_id = e.organization_id and s.id = e.session_id
    where e.organization_id = $1 and e.patient_id = $2 and e.signed_at is not null
      and s.local_date between coalesce($6::date, '-infinity') and coalesce($7::date, 'infinity')
      and ($8::uuid[] is null or e.id = any($8))),
  s as (
    select * from matching where $3::timestamptz is null or (starts_at, entry_id) < ($3, $4::uuid)
    order by starts_at desc, entry_id desc limit $5)
  select (select count(*)::int from matching) as total, to_json(s.starts_at) #>> '{}' as moment, ${SESSION_FIELDS},
    e.id as "entryId", e.attendance, e.minutes, s.topic, s.intervention, e.sentence, t.text as goal,
    e.element_words as "elementWords", e.absence_reason as "absenceReason", ${ADDENDA} as addenda, ${PAPER} as paper
  from s join group_entries e on e.organization_id = s.organization_id and e.id = s.entry_id
  left join treatment_goals t on t.organization_id = e.organization_id and t.id = e.goal_id
  ${SESSION_JOINS}
  order by s.starts_at desc, e.id desc`;

const SUMMARY = `
  select $3::date::text as "from", $4::date::text as "until", count(*)::int as expected,
    (count(*) filter (where e.attendance in ('present', 'late', 'left_early')))::int as attended,
    (count(*) filter (where e.attendance = 'excused'))::int as excused,
    (count(*) filter (where e.attendance = 'no_show'))::int as "noShow",
    coalesce(sum(e.minutes), 0)::int as minutes
  from group_entries e
  join group_sessions s on s.organization_id = e.organization_id and s.id = e.session_id
  where e.organization_id = $1 and e.patient_id = $2 and e.signed_at is not null and s.local_date between $3 and $4`;

/** How patients took part in facility sessions: signed ones only, what letters and summaries may speak of. */
@Injectable()
export class GroupHistory {
  constructor(private readonly patients: PatientsService) {}

  /** A page of one patient's sessions, the newest first. @throws AppError NOT_FOUND, BAD_INPUT */
  async page(tx: Transaction, args: PatientGroupEntriesArgs): Promise<ConnectionPage<PatientGroupEntryType>> {
    const request = pageRequest(args, 2);
    const { after } = request;
    if (after && (Number.isNaN(Date.parse(after[0]!)) || !isId(after[1])))
      throw badInput('after', 'This list has changed. Load it again from the top.');
    refuseBackwards(args);
    await this.patients.summary(tx, args.patientId);
    const rows = await tx.query<EntryRow>(HISTORY, [
      tx.ctx.organizationId,
      args.patientId,
      ...(after ?? [null, null]),
      request.limit,
      args.from ?? null,
      args.until ?? null,
      null,
    ]);
    return pageOf(rows, request, rows[0]?.total ?? 0, (row) => [row.moment, row.entryId], viewOf);
  }

  /** These entries of one patient, the newest first; ids of unsigned ones and of others' answer nothing. @throws AppError NOT_FOUND */
  async ofIds(tx: Transaction, patientId: Id, ids: readonly Id[]): Promise<PatientGroupEntryType[]> {
    await this.patients.summary(tx, patientId);
    const span = [null, null, ids.length, null, null];
    const rows = await tx.query<EntryRow>(HISTORY, [tx.ctx.organizationId, patientId, ...span, ids]);
    return rows.map(viewOf);
  }

  /** Attendance from one day to another at the facility, both included. @throws AppError NOT_FOUND, BAD_INPUT for `until` */
  async summary(tx: Transaction, patientId: Id, from: string, until: string): Promise<GroupAttendanceSummaryType> {
    if (!isId(patientId)) throw notFound();
    await this.patients.summary(tx, patientId);
    refuseBackwards({ from, until });
    const [row] = await tx.query<GroupAttendanceSummaryType>(SUMMARY, [tx.ctx.organizationId, patientId, from, until]);
    return row!;
  }
}

function refuseBackwards({ from, until }: { from?: string | null; until?: string | null }): void {
  if (from && until && until < from) throw badInput('until', 'The last day lies before the first.');
}

function viewOf(row: EntryRow): PatientGroupEntryType {
  const { entryId, attendance, minutes, topic, intervention, sentence, goal, elementWords } = row;
  const { absenceReason, addenda } = row;
  return {
    id: entryId,
    session: row,
    attendance,
    minutes,
    topic,
    intervention,
    sentence,
    goal,
    elementWords,
    absenceReason,
    addenda: dated(addenda),
    paper: datedPaper(row.paper),
  };
}
