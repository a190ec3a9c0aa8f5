import { Injectable } from '@nestjs/common';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { pageOnCall, SAFETY_FIRST } from './safety.jobs';
import type { SafetyReason } from './safety-item.entity';
import { SafetySettingsService } from './safety-settings.service';

/** What happened that needs somebody now. */
export interface SafetyCause {
  patientId: Id;
  /** The check-in, text or result: the same one raises one item, however often it is told. */
  subjectId: Id;
  reasons: readonly SafetyReason[];
  craving?: number | null;
  words?: string | null;
}

// Follow-ups lie to the right of this slice: the lock under which their messages leave, and a touch of what is about to, so
// that what was looked at before the item was there is looked at again, and waits (`app.pass_departures`).
const HOLD = `select pg_advisory_xact_lock(hashtextextended('follow-ups ' || $1::text || ' ' || $2::text, 0))`;
const LOOK_AGAIN = `
  update follow_up_occurrences set due_at = due_at
  where organization_id = $1 and patient_id = $2 and status = 'planned' and due_at <= app.now()`;

/** After these, automatic texts wait for a person's word. */
const holding: readonly SafetyReason[] = ['crisis_words', 'not_safe', 'measure_answer', 'risk_screen'];

/** Raises a safety item in the transaction of what caused it, and orders the first page. */
@Injectable()
export class RaiseSafetyItem {
  constructor(
    private readonly patients: PatientsService,
    private readonly settings: SafetySettingsService,
  ) {}

  /** True where a craving reaches what the organization chose. */
  async isHighCraving(tx: Transaction, craving: number): Promise<boolean> {
    return craving >= (await this.settings.current(tx)).cravingThreshold;
  }

  /** @returns the item's id; null where the cause had raised one before. @throws AppError NOT_FOUND */
  async raise(tx: Transaction, cause: SafetyCause): Promise<Id | null> {
    const { patientId, subjectId, reasons } = cause;
    const { facilityId } = await this.patients.summary(tx, patientId);
    const holds = reasons.some((reason) => holding.includes(reason));
    if (holds) for (const sql of [HOLD, LOOK_AGAIN]) await tx.query(sql, [tx.ctx.organizationId, patientId]);
    const now = await tx.now();
    const [raised] = await tx.query<{ id: Id }>(
      `insert into safety_items (organization_id, id, patient_id, facility_id, subject_id, reasons, craving, words,
         holds_messages, next_step, next_step_at, raised_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'first', $10, $10)
       on conflict (organization_id, subject_id, patient_id) do nothing returning id`,
      [
        ...[tx.ctx.organizationId, randomId(), patientId, facilityId, subjectId, reasons],
        ...[cause.craving ?? null, cause.words ?? null, holds, now],
      ],
    );
    tx.saw(patientId);
    if (!raised) return null;
    // The row is the record; the order beside it only spares the wait for the next sweep.
    await setDueWork(tx, pageOnCall, raised.id, now);
    await tx.emit(pageOnCall, { ids: [raised.id] }, { priority: SAFETY_FIRST });
    await tx.changed('check-ins');
    return raised.id;
  }
}
