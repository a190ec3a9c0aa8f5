import { Injectable } from '@nestjs/common';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { ChooseRoute } from './choose-route';
import { lockFollowUps } from './followups.repository';
import { followUpSend } from './followups.jobs';
import { planOccurrences, type PlannedOccurrence } from './plan-occurrences';
import { afterActivation } from './programmes';
import { StopEnrollments } from './stop-enrollments';
import { localDateOf, zoneRules } from '@stepwell/kernel/wall-clock';

interface Activation {
  planId: Id;
  patientId: Id;
}

/** Begins the programme that follows an activated plan. */
@Injectable()
export class EnrollAfterActivation {
  constructor(
    private readonly patients: PatientsService,
    private readonly routes: ChooseRoute,
    private readonly stopping: StopEnrollments,
  ) {}

  /**
   * Enrols once per plan, however often it is called, and stops what an older plan had begun. A plan that is no longer
   * the active one begins nothing: a newer one has its own programme.
   */
  async enroll(tx: Transaction, { planId, patientId }: Activation): Promise<void> {
    await lockFollowUps(tx, patientId);
    const activatedAt = await activationOf(tx, planId);
    if (!activatedAt) return;
    const { timeZone } = await this.patients.summary(tx, patientId);
    const enrollmentId = await this.begin(tx, { planId, patientId }, localDateOf(activatedAt, timeZone));
    if (!enrollmentId) return;
    await this.stopping.stopOthers(tx, patientId, afterActivation.code, enrollmentId);
    const route = await this.routes.choose(tx, patientId);
    const [channel, safe] = route.kind === 'open' ? [route.channel, route.safe] : (['email', null] as const);
    for (const planned of planOccurrences(afterActivation, activatedAt, { timeZone, safe })) {
      await this.plan(tx, planned, { enrollmentId, patientId, timeZone, channel });
    }
    await tx.changed('follow-ups');
  }

  private async begin(tx: Transaction, { planId, patientId }: Activation, anchorDate: string): Promise<Id | null> {
    const [row] = await tx.query<{ id: Id }>(
      `insert into follow_up_enrollments
         (organization_id, id, patient_id, programme_code, programme_version, anchor_event, anchor_id, anchor_date)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (organization_id, patient_id, programme_code, anchor_id) do nothing returning id`,
      [
        tx.ctx.organizationId,
        randomId(),
        patientId,
        afterActivation.code,
        afterActivation.version,
        afterActivation.anchorEvent,
        planId,
        anchorDate,
      ],
    );
    tx.saw(patientId);
    return row?.id ?? null;
  }

  /** Where the same message is planned already, the other enrolment's occurrence stands. */
  private async plan(
    tx: Transaction,
    planned: PlannedOccurrence,
    frame: { enrollmentId: Id; patientId: Id; timeZone: string; channel: string },
  ): Promise<void> {
    const { step, localDate, dueAt, validUntil, openUntil, shifted } = planned;
    const [row] = await tx.query<{ id: Id }>(
      `insert into follow_up_occurrences
         (organization_id, id, patient_id, enrollment_id, step_code, channel, slot, local_date, local_time, time_zone, zone_rules,
          due_at, valid_until, open_until, shifted_by_quiet_hours)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       on conflict do nothing returning id`,
      [
        tx.ctx.organizationId,
        randomId(),
        frame.patientId,
        frame.enrollmentId,
        step.code,
        frame.channel,
        step.slot,
        localDate,
        step.localTime,
        frame.timeZone,
        zoneRules(),
        dueAt,
        validUntil,
        openUntil,
        shifted,
      ],
    );
    if (row) await setDueWork(tx, followUpSend, row.id, dueAt);
  }
}

/** When a plan became active, or null when it is not the active one (any more). */
async function activationOf(tx: Transaction, planId: Id): Promise<Date | null> {
  const [plan] = await tx.query<{ activatedAt: Date }>(
    `select activated_at as "activatedAt" from relapse_prevention_plans where organization_id = $1 and id = $2 and status = 'active'`,
    [tx.ctx.organizationId, planId],
  );
  return plan?.activatedAt ?? null;
}
