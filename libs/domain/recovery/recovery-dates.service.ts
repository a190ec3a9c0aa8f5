import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { refuseImplausibleStart } from './recovery-start';
import { recoveryStarted } from './recovery.events';

/** When recovery began, as staff recorded it. */
export interface RecoveryStartView {
  patientId: Id;
  version: number;
  /** YYYY-MM-DD. */
  startedOn: string;
  recordedOn: string;
  recordedByName: string;
  /** Why an earlier record was wrong; null for the first. */
  reason: string | null;
}

/** A lapse as it stands. */
export interface LapseView {
  id: Id;
  submitId: Id;
  patientId: Id;
  version: number;
  /** YYYY-MM-DD, the patient's day. */
  happenedOn: string;
  whatHappened: string | null;
  whatHelped: string | null;
  whatToChange: string | null;
  /** Null where the patient told it. */
  recordedByName: string | null;
  isTakenBack: boolean;
}

const startSchema = z.object({
  patientId: z.string(),
  startedOn: z.iso.date({ error: 'The day is needed.' }),
  reason: optionalText(oneLine('The reason', 300)),
});

/** The recorded start of recovery, which no lapse moves, and the lapses beside it. */
@Injectable()
export class RecoveryDatesService {
  constructor(private readonly patients: PatientsService) {}

  /** The starts that stand, one per patient at most. */
  async startsOf(tx: Transaction, patientIds: readonly Id[]): Promise<RecoveryStartView[]> {
    tx.saw(...patientIds);
    return tx.query<RecoveryStartView>(
      `select r.patient_id as "patientId", r.version, r.started_on::text as "startedOn", r.recorded_on::text as "recordedOn",
         m.display_name as "recordedByName", r.reason
       from recovery_starts r
       join staff_members m on m.organization_id = r.organization_id and m.id = r.recorded_by_id
       where r.organization_id = $1 and r.patient_id = any($2::uuid[]) and r.superseded_at is null`,
      [tx.ctx.organizationId, patientIds],
    );
  }

  /** Lapses of these patients, the latest first; what was taken back as well. */
  async lapsesOf(tx: Transaction, patientIds: readonly Id[]): Promise<LapseView[]> {
    tx.saw(...patientIds);
    return tx.query<LapseView>(
      `select l.id, l.submit_id as "submitId", l.patient_id as "patientId", l.version, l.happened_on::text as "happenedOn",
         l.what_happened as "whatHappened", l.what_helped as "whatHelped", l.what_to_change as "whatToChange",
         m.display_name as "recordedByName", l.taken_back_at is not null as "isTakenBack"
       from lapses l
       left join staff_members m on m.organization_id = l.organization_id and m.id = l.recorded_by_id
       where l.organization_id = $1 and l.patient_id = any($2::uuid[])
       order by l.happened_on desc, l.created_at desc, l.id`,
      [tx.ctx.organizationId, patientIds],
    );
  }

  /** Records the start, or corrects it with a reason; the same day again is no correction, and takes no other reason. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async recordStart(
    tx: Transaction,
    input: { patientId: Id; startedOn: string; reason?: string | null },
  ): Promise<void> {
    authorize(tx.ctx, 'plan:write');
    const { patientId, startedOn, reason } = parseInput(startSchema, input);
    const patient = await this.patients.lock(tx, patientId);
    const today = localDateOf(await tx.now(), patient.timeZone);
    const [current] = await this.startsOf(tx, [patient.id]);
    if (current?.startedOn === startedOn) {
      // The same form again; another reason would be lost.
      if (!reason || reason === current.reason) return;
      throw badInput(
        'input.reason',
        'This day is recorded already: there is nothing to correct. Change the day, or leave the reason out.',
      );
    }
    refuseImplausibleStart(startedOn, today);
    if (current && !reason)
      throw badInput(
        'input.reason',
        'Say why the recorded day was wrong. A lapse is no reason: it is recorded beside it.',
      );
    await tx.query(
      `update recovery_starts set superseded_at = app.now()
       where organization_id = $1 and patient_id = $2 and superseded_at is null`,
      [tx.ctx.organizationId, patient.id],
    );
    await tx.query(
      `insert into recovery_starts (organization_id, patient_id, version, started_on, recorded_on, recorded_by_id, reason)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        tx.ctx.organizationId,
        patient.id,
        (current?.version ?? 0) + 1,
        startedOn,
        today,
        tx.ctx.actorId,
        current ? reason : null,
      ],
    );
    await tx.emit(recoveryStarted, { patientId: patient.id });
    await tx.changed('patients');
  }
}
