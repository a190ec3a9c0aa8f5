import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { caredForSql } from '../patients/covers.service';
import { displayNameSql } from '../patients/patients.service';
import type { Evidence } from './signal-evidence';
import { signalRules, type SignalRuleName } from './signal-rules';

/** A signal as pages show it. */
export interface SignalView {
  id: Id;
  patientId: Id;
  patientName: string;
  rule: SignalRuleName;
  weight: number;
  evidence: Evidence;
  raisedAt: Date;
  acknowledgedAt: Date | null;
  acknowledgedByName: string | null;
  snoozedUntil: Date | null;
  snoozeReason: string | null;
  taskId: Id | null;
  /** How many further signals of the patient wait beside this one. */
  furtherCount: number;
}

/** Who needs somebody today: one line a patient, the most urgent first. */
export interface SignalToday {
  patientCount: number;
  needCount: number;
  lines: SignalView[];
}

/** Most lines that a person reads in the morning. */
const MOST_LINES = 10;

const FIELDS = `s.id, s.patient_id as "patientId", ${displayNameSql('p')} as "patientName", s.rule, s.weight, s.evidence,
  s.created_at as "raisedAt", s.acknowledged_at as "acknowledgedAt", a.display_name as "acknowledgedByName",
  s.snoozed_until as "snoozedUntil", s.snooze_reason as "snoozeReason", s.task_id as "taskId"`;
const NAMES = `
  join patients p on p.organization_id = s.organization_id and p.id = s.patient_id
  left join staff_members a on a.organization_id = s.organization_id and a.id = s.acknowledged_by_id`;
/** Open, seen by nobody and not put off; a wish for a call ends with its task, which needs no sweep to be known. */
const WAITS = `s.organization_id = $1 and s.ended_at is null and s.acknowledged_at is null
  and (s.snoozed_until is null or s.snoozed_until <= app.now())
  and (s.rule <> 'call_wish' or exists (
    select from tasks t where t.organization_id = $1 and t.kind = 'call_request' and t.subject_id::text = s.subject
      and t.status = 'open'))`;
const RANK = 'array_position($2::text[], s.rule)';

const mine = `and s.patient_id in (${caredForSql('$3')})`;

const TODAY = `
  with ranked as (
    select s.id, ${RANK} as rank, s.weight, s.created_at,
      row_number() over (partition by s.patient_id order by ${RANK}, s.weight desc, s.created_at desc, s.id) as place,
      count(*) over (partition by s.patient_id)::int - 1 as further
    from signals s where ${WAITS} and ($3::uuid is null or true ${mine})),
  top as (select * from ranked where place = 1),
  counted as (
    select (select count(*)::int from top) as need,
      (select count(*)::int from patients s_p
       where s_p.organization_id = $1 and ($3::uuid is null or s_p.id in (${caredForSql('$3')}))) as patients)
  select counted.need, counted.patients, t.further as "furtherCount", ${FIELDS}
  from counted left join (select * from top order by rank, weight desc, created_at desc, id limit ${MOST_LINES}) t on true
  left join signals s on s.organization_id = $1 and s.id = t.id
  ${NAMES.replace('\n  join patients', '\n  left join patients')}
  order by t.rank, t.weight desc, t.created_at desc, t.id`;

const OF_PATIENTS = `
  select ${FIELDS}, 0 as "furtherCount" from signals s ${NAMES}
  where s.organization_id = $1 and s.patient_id = any($3::uuid[]) and s.ended_at is null
  order by ${RANK}, s.weight desc, s.created_at desc, s.id`;

const ONE = `select ${FIELDS}, 0 as "furtherCount" from signals s ${NAMES} where s.organization_id = $1 and s.id = $2`;

/** Reads signals; what people do about them is in `act-on-signal`. */
@Injectable()
export class SignalsService {
  /** Who needs somebody today, of the patients the actor reaches or of their care teams only. */
  async today(tx: Transaction, isMine: boolean): Promise<SignalToday> {
    type Row = SignalView & { need: number; patients: number };
    const rows = await tx.query<Row>(TODAY, [tx.ctx.organizationId, signalRules, isMine ? tx.ctx.actorId : null]);
    const lines = rows.filter(({ id }) => id !== null);
    tx.saw(...lines.map(({ patientId }) => patientId));
    return { needCount: rows[0]!.need, patientCount: rows[0]!.patients, lines };
  }

  /** The open signals of these patients, those that somebody has seen or put off included, the most urgent first. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[]): Promise<SignalView[]> {
    const rows = await tx.query<SignalView>(OF_PATIENTS, [tx.ctx.organizationId, signalRules, patientIds]);
    tx.saw(...rows.map(({ patientId }) => patientId));
    return rows;
  }

  /** One signal. @throws AppError NOT_FOUND */
  async view(tx: Transaction, id: Id): Promise<SignalView> {
    if (!isId(id)) throw notFound();
    const [row] = await tx.query<SignalView>(ONE, [tx.ctx.organizationId, id]);
    if (!row) throw notFound();
    tx.saw(row.patientId);
    return row;
  }
}
