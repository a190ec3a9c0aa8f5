import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { lintContent } from '@stepwell/delivery/lint-content';
import { maskAddress } from '@stepwell/delivery/mask-address';
import type { Admitted } from '@stepwell/delivery/send-gate';
import { checkInMessage } from '@stepwell/delivery/templates/check-in.template';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientLinks } from '../patients/patient-links.service';
import { TasksService } from '../tasks/tasks.service';
import { ChooseRoute, type Route } from './choose-route';
import { FollowUpOccurrence, type OccurrenceReason } from './follow-up-occurrence.entity';
import { FollowUpTouch } from './follow-up-touch.entity';
import { followUpSend } from './followups.jobs';
import {
  claimOccurrence,
  completeIfDone,
  messageTaken,
  slotTaken,
  type ClaimedOccurrence,
} from './followups.repository';
import { GiveUpOccurrence } from './give-up-occurrence';
import { placeOccurrence } from './plan-occurrences';
import { stepOf } from './programmes';
import { nextAllowed } from './quiet-hours';
import { addDays, instantOf, localDateOf, zoneRules } from './wall-clock';

/** Seconds an attempt may take before it is given up as unknown; staff hear of it within a minute. */
export const LEASE_SECONDS = 45;

type OpenRoute = Extract<Route, { kind: 'open' }>;

/** Claims an occurrence and decides, in this order and in one transaction, whether it leaves now. */
@Injectable()
export class AdmitOccurrence {
  constructor(
    private readonly routes: ChooseRoute,
    private readonly links: PatientLinks,
    private readonly tasks: TasksService,
    private readonly givingUp: GiveUpOccurrence,
  ) {}

  /** The message, journalled as `sending`; or null when nothing leaves now. */
  async admit(tx: Transaction, occurrenceId: Id): Promise<Admitted | null> {
    const claimed = await claimOccurrence(tx, occurrenceId);
    if (!claimed) return null;
    if (claimed.status === 'sending') await this.watch(tx, claimed);
    else if (claimed.status !== 'planned') await clearDueWork(tx, followUpSend, claimed.id);
    else return this.decide(tx, claimed);
    return null;
  }

  private async decide(tx: Transaction, claimed: ClaimedOccurrence): Promise<Admitted | null> {
    const occurrence = claimed.patientZone === claimed.timeZone ? claimed : await this.move(tx, claimed);
    const { now, timeZone, validUntil } = occurrence;
    if (occurrence.dueAt > now) return this.wait(tx, occurrence, occurrence.dueAt);
    if (occurrence.enrollmentStatus !== 'active') return this.close(tx, occurrence, 'cancelled', 'enrollment_ended');
    // A suspended organization keeps its plan and sends nothing; what is stale by its return expires.
    if (occurrence.organizationStatus !== 'active') return null;
    const route = await this.routes.choose(tx, occurrence.patientId);
    if (route.kind === 'closed') return this.block(tx, occurrence, route.reason);
    const allowed = nextAllowed(now, timeZone, route.safe);
    if (!allowed) return this.block(tx, occurrence, 'no_safe_hours');
    if (allowed > validUntil) return this.expire(tx, occurrence);
    if (allowed > now) return this.shift(tx, occurrence, allowed);
    const today = localDateOf(now, timeZone);
    const dayEnds = instantOf(addDays(today, 1), 0, timeZone);
    if (await slotTaken(tx, occurrence, instantOf(today, 0, timeZone), dayEnds))
      return this.close(tx, occurrence, 'blocked', 'daily_cap');
    if (route.channel !== occurrence.channel && (await messageTaken(tx, occurrence, route.channel))) {
      return this.close(tx, occurrence, 'blocked', 'daily_cap');
    }
    return this.compose(tx, occurrence, route);
  }

  private async compose(tx: Transaction, occurrence: ClaimedOccurrence, route: OpenRoute): Promise<Admitted | null> {
    const { language, senderName, patientId, slot, localDate, facilityName, organizationName } = occurrence;
    const link = await this.links.issue(tx, patientId, occurrence.openUntil);
    const { subject, text } = checkInMessage({ channel: route.channel, language, senderName }, link);
    const names = [organizationName, facilityName];
    if (lintContent({ subject, text, senderName, names }).length > 0) return this.block(tx, occurrence, 'content');
    const key = [tx.ctx.organizationId, patientId, slot, localDate, route.channel].join('/');
    const fence = await this.journal(tx, occurrence, route, key);
    const message = { to: route.address, text, key, language };
    return route.channel === 'email'
      ? { subjectId: occurrence.id, fence, channel: 'email', message: { ...message, subject, senderName } }
      : { subjectId: occurrence.id, fence, channel: 'sms', message };
  }

  /** Writes `sending` before anything leaves: whoever finds it after a crash knows that bytes may be out. */
  private async journal(
    tx: Transaction,
    occurrence: ClaimedOccurrence,
    route: OpenRoute,
    messageKey: string,
  ): Promise<number> {
    const { id, patientId } = occurrence;
    const fence = occurrence.fence + 1;
    const leasedUntil = new Date(occurrence.now.getTime() + LEASE_SECONDS * 1000);
    const changes = { status: 'sending', channel: route.channel, fence, leasedUntil, reason: null } as const;
    const updated = await tx
      .repo(FollowUpOccurrence)
      .update({ id, status: 'planned', fence: occurrence.fence }, changes);
    if (updated !== 1) throw new Error('A claimed occurrence changed under its lock');
    await tx.repo(FollowUpTouch).insert({
      patientId,
      occurrenceId: id,
      contactId: route.contactId,
      channel: route.channel,
      fence,
      sentTo: maskAddress(route.channel, route.address),
      status: 'sending',
      messageKey,
    });
    await setDueWork(tx, followUpSend, id, leasedUntil);
    await tx.changed('follow-ups');
    return fence;
  }

  /** Somebody is sending it, or died while doing so. */
  private async watch(tx: Transaction, occurrence: ClaimedOccurrence): Promise<void> {
    const { leasedUntil, now } = occurrence;
    if (leasedUntil && leasedUntil > now) await setDueWork(tx, followUpSend, occurrence.id, leasedUntil);
    else await this.givingUp.giveUp(tx, occurrence);
  }

  /** The patient's zone is another one than when this was planned: the wall time is the plan, so the instants move. */
  private async move(tx: Transaction, occurrence: ClaimedOccurrence): Promise<ClaimedOccurrence> {
    const step = stepOf(occurrence.programmeCode, occurrence.programmeVersion, occurrence.stepCode);
    const timeZone = occurrence.patientZone;
    const { dueAt, validUntil, openUntil, shifted } = placeOccurrence(step, occurrence.localDate, {
      timeZone,
      safe: null,
    });
    const changes = { timeZone, zoneRules: zoneRules(), dueAt, validUntil, openUntil, shiftedByQuietHours: shifted };
    await tx.repo(FollowUpOccurrence).update({ id: occurrence.id }, changes);
    await tx.changed('follow-ups');
    return { ...occurrence, timeZone, dueAt, validUntil, openUntil, shifted };
  }

  private async shift(tx: Transaction, occurrence: ClaimedOccurrence, dueAt: Date): Promise<null> {
    await tx.repo(FollowUpOccurrence).update({ id: occurrence.id }, { dueAt, shiftedByQuietHours: true });
    await tx.changed('follow-ups');
    return this.wait(tx, occurrence, dueAt);
  }

  private async wait(tx: Transaction, occurrence: ClaimedOccurrence, dueAt: Date): Promise<null> {
    await setDueWork(tx, followUpSend, occurrence.id, dueAt);
    return null;
  }

  /** Too late to make sense. Where tries had failed before, somebody has to know that it never went. */
  private async expire(tx: Transaction, occurrence: ClaimedOccurrence): Promise<null> {
    const { id, patientId, attempts } = occurrence;
    if (attempts > 0) await this.tasks.raiseTask(tx, { kind: 'delivery_failed', patientId, subjectId: id });
    return this.close(tx, occurrence, 'expired', 'expired');
  }

  /** Something that people can repair stands in the way: one task per enrolment says so. */
  private async block(tx: Transaction, occurrence: ClaimedOccurrence, reason: OccurrenceReason): Promise<null> {
    const { patientId, enrollmentId } = occurrence;
    await this.tasks.raiseTask(tx, { kind: 'delivery_failed', patientId, subjectId: enrollmentId });
    return this.close(tx, occurrence, 'blocked', reason);
  }

  private async close(
    tx: Transaction,
    occurrence: ClaimedOccurrence,
    status: 'blocked' | 'expired' | 'cancelled',
    reason: OccurrenceReason,
  ): Promise<null> {
    await tx.repo(FollowUpOccurrence).update({ id: occurrence.id }, { status, reason });
    await clearDueWork(tx, followUpSend, occurrence.id);
    await completeIfDone(tx, occurrence.enrollmentId);
    await tx.changed('follow-ups');
    return null;
  }
}
