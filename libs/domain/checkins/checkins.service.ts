import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** A check-in as lists show it. */
export interface CheckInRow {
  id: Id;
  patientId: Id;
  occurrenceId: Id | null;
  mood: number | null;
  craving: number;
  wantsCall: boolean;
  answeredAt: Date;
}

const FIELDS = `c.id, c.patient_id as "patientId", c.occurrence_id as "occurrenceId", c.mood, c.craving,
  c.wants_call as "wantsCall", c.answered_at as "answeredAt"`;

/** Most check-ins a patient's page shows. */
const NEWEST = 60;

const OF_PATIENTS = `
  select ${FIELDS} from unnest($2::uuid[]) as wanted(patient_id)
  cross join lateral (
    select * from check_ins
    where organization_id = $1 and patient_id = wanted.patient_id order by answered_at desc, id limit $3) c
  order by c.answered_at desc, c.id`;

const OF_OCCURRENCES = `select ${FIELDS} from check_ins c where c.organization_id = $1 and c.occurrence_id = any($2::uuid[])`;

/** What patients answered. */
@Injectable()
export class CheckInsService {
  /** The newest check-ins of these patients, newest first, at most 60 each. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[], newest = NEWEST): Promise<CheckInRow[]> {
    const rows = await tx.query<CheckInRow>(OF_PATIENTS, [tx.ctx.organizationId, patientIds, newest]);
    tx.saw(...rows.map((row) => row.patientId));
    return rows;
  }

  /** The answers to these occurrences. */
  async ofOccurrences(tx: Transaction, occurrenceIds: readonly Id[]): Promise<CheckInRow[]> {
    const rows = await tx.query<CheckInRow>(OF_OCCURRENCES, [tx.ctx.organizationId, occurrenceIds]);
    tx.saw(...rows.map((row) => row.patientId));
    return rows;
  }

  /** The newest check-in of a patient, or null. */
  async lastOf(tx: Transaction, patientId: Id): Promise<CheckInRow | null> {
    const [row] = await this.ofPatients(tx, [patientId], 1);
    return row ?? null;
  }
}
