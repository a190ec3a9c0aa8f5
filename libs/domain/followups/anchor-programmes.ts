import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EpisodesService } from '../patients/episodes.service';
import { PatientsService } from '../patients/patients.service';
import { BeginProgrammes } from './begin-programmes';
import type { AnchorEvent } from './programme';
import { StopEnrollments } from './stop-enrollments';
import { StrikeOut } from './strike-out';
import { lockFollowUps } from './followups.repository';

/** What happened, when it is told: by then it may have been undone or replaced. */
interface Told {
  patientId: Id;
  causeId: Id;
}

/** Says on which day the programmes of an event begin, and what an event ends. */
@Injectable()
export class AnchorProgrammes {
  constructor(
    private readonly patients: PatientsService,
    private readonly episodes: EpisodesService,
    private readonly beginning: BeginProgrammes,
    private readonly stopping: StopEnrollments,
    private readonly striking: StrikeOut,
  ) {}

  /** A plan that is no longer the active one begins nothing: a newer one has its own programmes. */
  async planActivated(tx: Transaction, { patientId, causeId }: Told): Promise<void> {
    await lockFollowUps(tx, patientId);
    const [plan] = await tx.query<{ activatedAt: Date; reviewDue: string | null }>(
      `select activated_at as "activatedAt", review_due::text as "reviewDue" from relapse_prevention_plans
       where organization_id = $1 and id = $2 and status = 'active'`,
      [tx.ctx.organizationId, causeId],
    );
    if (!plan) return;
    const { timeZone } = await this.patients.summary(tx, patientId);
    const day = localDateOf(plan.activatedAt, timeZone);
    const told = { patientId, anchorId: causeId };
    await this.beginning.anchor(tx, 'plan_activated', { ...told, anchorDate: day, anchorAt: plan.activatedAt });
    if (!plan.reviewDue) return;
    await this.beginning.anchor(tx, 'plan_review', { ...told, anchorDate: plan.reviewDue, anchorAt: null });
  }

  /** The weeks after treatment are what follow-ups are for; after a death nothing goes out any more. */
  async discharged(tx: Transaction, { patientId, causeId }: Told): Promise<void> {
    await lockFollowUps(tx, patientId);
    const end = await this.episodes.discharge(tx, causeId);
    if (!end) return;
    if (end.reason === 'died') {
      await this.stopping.stopAll(tx, patientId);
      return;
    }
    // In a jail nobody reads these messages but the staff there; after a transfer somebody else follows up.
    if (end.reason === 'incarcerated' || end.reason === 'transferred') return;
    await this.stopping.stopOn(tx, patientId, 'discharge');
    // A discharge of another day was written down later: nobody knows its hour.
    const { timeZone } = await this.patients.summary(tx, patientId);
    const now = await tx.now();
    const anchorAt = end.on === localDateOf(now, timeZone) ? now : null;
    await this.beginning.anchor(tx, 'discharge', { patientId, anchorId: causeId, anchorDate: end.on, anchorAt });
    await this.strikeUnwanted(tx, causeId);
  }

  /** What the patient did not want of it when they left, before any of it could go. */
  private async strikeUnwanted(tx: Transaction, episodeId: Id): Promise<void> {
    const unwanted = await tx.query<{ id: Id }>(
      `select o.id from discharge_records d
       join follow_up_enrollments e on e.organization_id = d.organization_id and e.anchor_id = d.episode_id and e.status = 'active'
       join follow_up_occurrences o on o.organization_id = e.organization_id and o.enrollment_id = e.id
         and (o.status = 'planned' or o.reason = 'same_day') and o.step_code = any(d.struck_steps)
       where d.organization_id = $1 and d.episode_id = $2 and d.undone_at is null`,
      [tx.ctx.organizationId, episodeId],
    );
    for (const { id } of unwanted) await this.striking.run(tx, id, null);
  }

  /** A discharge that was taken back never was: what it began stops, and the next one begins anew. */
  async dischargeUndone(tx: Transaction, patientId: Id): Promise<void> {
    await lockFollowUps(tx, patientId);
    await this.stopping.stopUndone(tx, patientId, 'discharge');
  }

  /** Somebody who is in care again needs no word about the time after it. */
  async admitted(tx: Transaction, { patientId, causeId }: Told): Promise<void> {
    await lockFollowUps(tx, patientId);
    await this.stopping.stopOn(tx, patientId, 'admission');
    await this.today(tx, 'admission', { patientId, causeId });
  }

  /**
   * Only a day that staff recorded begins a programme: a date of the patient's own, and what hangs on it, is invisible to
   * staff, and a line in their follow-ups would tell it.
   */
  async milestone(tx: Transaction, { patientId, causeId }: Told): Promise<void> {
    const [reached] = await tx.query<{ on: string }>(
      `select m.reached_on::text as on from milestones m
       join recovery_starts s on s.organization_id = m.organization_id and s.patient_id = m.patient_id
         and s.superseded_at is null and s.started_on = m.started_on
       where m.organization_id = $1 and m.id = $2 and m.hidden_at is null`,
      [tx.ctx.organizationId, causeId],
    );
    if (!reached) return;
    await this.beginning.anchor(tx, 'milestone', {
      ...{ patientId, anchorId: causeId, anchorDate: reached.on, anchorAt: null },
    });
  }

  /** What the patient has read before the note about it was planned needs none. */
  async teamMessage(tx: Transaction, told: Told): Promise<void> {
    const [unread] = await tx.query(
      'select from care_messages where organization_id = $1 and id = $2 and read_at is null',
      [tx.ctx.organizationId, told.causeId],
    );
    if (unread) await this.today(tx, 'team_message', told);
  }

  /** The note about something that was read never leaves. */
  async teamMessageRead(tx: Transaction, patientId: Id): Promise<void> {
    await lockFollowUps(tx, patientId);
    await this.stopping.stopRead(tx, patientId);
  }

  /** For events that count from the moment in which they are told. */
  async today(tx: Transaction, event: AnchorEvent, { patientId, causeId }: Told): Promise<void> {
    const { timeZone } = await this.patients.summary(tx, patientId);
    const anchorAt = await tx.now();
    const anchorDate = localDateOf(anchorAt, timeZone);
    await this.beginning.anchor(tx, event, { patientId, anchorId: causeId, anchorDate, anchorAt });
  }
}
