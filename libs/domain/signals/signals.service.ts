import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
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
}

const FIELDS = `s.id, s.patient_id as "patientId", ${displayNameSql('p')} as "patientName", s.rule, s.weight, s.evidence,
  s.created_at as "raisedAt", s.acknowledged_at as "acknowledgedAt", a.display_name as "acknowledgedByName",
  s.snoozed_until as "snoozedUntil", s.snooze_reason as "snoozeReason", s.task_id as "taskId"`;
const NAMES = `
  join patients p on p.organization_id = s.organization_id and p.id = s.patient_id
  left join staff_members a on a.organization_id = s.organization_id and a.id = s.acknowledged_by_id`;
/**
 * Which signals `s` wait for somebody, as a condition: open, seen by nobody and not put off. A wish for a call is not among
 * them, because its task is.
 */
export const WAITING_SIGNALS = `s.ended_at is null and s.acknowledged_at is null and s.rule <> 'call_wish'
  and (s.snoozed_until is null or s.snoozed_until <= app.now())`;
/** Where a rule of signals `s` stands among all, the most urgent first: an SQL expression, from 1. */
export const SIGNAL_RANK = `array_position(array[${signalRules.map((rule) => `'${rule}'`).join(', ')}], s.rule)`;
const RANK = 'array_position($2::text[], s.rule)';

const OF_PATIENTS = `
  select ${FIELDS} from signals s ${NAMES}
  where s.organization_id = $1 and s.patient_id = any($3::uuid[]) and s.ended_at is null
  order by ${RANK}, s.weight desc, s.created_at desc, s.id`;

const BY_IDS = `
  select ${FIELDS} from signals s ${NAMES} where s.organization_id = $1 and s.id = any($2::uuid[])`;

const ONE = `select ${FIELDS} from signals s ${NAMES} where s.organization_id = $1 and s.id = $2`;

/** Reads signals; what people do about them is in `act-on-signal`. */
@Injectable()
export class SignalsService {
  /** These signals, in no order; those out of reach are left out. */
  async ofIds(tx: Transaction, ids: readonly Id[]): Promise<SignalView[]> {
    const rows = await tx.query<SignalView>(BY_IDS, [tx.ctx.organizationId, ids]);
    tx.saw(...rows.map(({ patientId }) => patientId));
    return rows;
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
