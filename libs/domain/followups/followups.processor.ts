import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { HandOver } from '@stepwell/delivery/hand-over.service';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles, Performs } from '@stepwell/platform/queue/handler';
import { appointmentChanged } from '../appointments/appointments.events';
import { groupMissed } from '../groups/groups.events';
import {
  dischargeUndone,
  episodeAdmitted,
  episodeDischarged,
  patientTimeZoneChanged,
} from '../patients/patients.events';
import { planActivated } from '../plans/plans.events';
import { meetingGoalMissed } from '../recovery/meeting-goal.events';
import { lapseRecorded, milestoneReached } from '../recovery/recovery.events';
import { AnchorProgrammes } from './anchor-programmes';
import { DisownNumber } from './disown-number.service';
import { FollowAppointments } from './follow-appointments';
import { medicationMissed, numberDisowned, teamMessageRead, teamMessageSent } from './followups.events';
import { followUpSend, moveEnrollments } from './followups.jobs';
import { MoveEnrollments } from './move-enrollments';
import { MoveOccurrences } from './move-occurrences';

/** Begins programmes and sends what is due. */
@Injectable()
export class FollowUpsProcessor {
  constructor(
    private readonly anchors: AnchorProgrammes,
    private readonly moving: MoveOccurrences,
    private readonly enrollments: MoveEnrollments,
    private readonly handOver: HandOver,
    private readonly appointments: FollowAppointments,
    private readonly disowning: DisownNumber,
  ) {}

  // The name is older than the other programmes; rows that wait carry it.
  @Handles(planActivated, 'followups.enroll-after-activation')
  planActivated(tx: Transaction, { planId, patientId }: { planId: Id; patientId: Id }): Promise<void> {
    return this.anchors.planActivated(tx, { patientId, causeId: planId });
  }

  @Handles(episodeAdmitted, 'followups.after-admission')
  admitted(tx: Transaction, { patientId, episodeId }: { patientId: Id; episodeId: Id }): Promise<void> {
    return this.anchors.admitted(tx, { patientId, causeId: episodeId });
  }

  // The name is older than what follows a discharge; rows that wait carry it.
  @Handles(episodeDischarged, 'followups.stop-after-death')
  discharged(tx: Transaction, { patientId, episodeId }: { patientId: Id; episodeId: Id }): Promise<void> {
    return this.anchors.discharged(tx, { patientId, causeId: episodeId });
  }

  @Handles(dischargeUndone, 'followups.undo-discharge')
  dischargeUndone(tx: Transaction, { patientId }: { patientId: Id; undoneId: Id }): Promise<void> {
    return this.anchors.dischargeUndone(tx, patientId);
  }

  @Handles(groupMissed, 'followups.after-missed-group')
  groupMissed(tx: Transaction, { patientId, sessionId }: { patientId: Id; sessionId: Id }): Promise<void> {
    return this.anchors.today(tx, 'group_missed', { patientId, causeId: sessionId });
  }

  @Handles(meetingGoalMissed, 'followups.after-missed-goal')
  goalMissed(tx: Transaction, { patientId, missedWeekId }: { patientId: Id; missedWeekId: Id }): Promise<void> {
    return this.anchors.today(tx, 'meeting_goal_missed', { patientId, causeId: missedWeekId });
  }

  @Handles(medicationMissed, 'followups.after-missed-medication')
  medicationMissed(tx: Transaction, { patientId, checkInId }: { patientId: Id; checkInId: Id }): Promise<void> {
    return this.anchors.today(tx, 'medication_missed', { patientId, causeId: checkInId });
  }

  @Handles(lapseRecorded, 'followups.after-lapse')
  lapseRecorded(tx: Transaction, { patientId, lapseId }: { patientId: Id; lapseId: Id }): Promise<void> {
    return this.anchors.today(tx, 'lapse', { patientId, causeId: lapseId });
  }

  @Handles(milestoneReached, 'followups.after-milestone')
  milestoneReached(tx: Transaction, { patientId, milestoneId }: { patientId: Id; milestoneId: Id }): Promise<void> {
    return this.anchors.milestone(tx, { patientId, causeId: milestoneId });
  }

  @Handles(teamMessageSent, 'followups.after-team-message')
  teamMessageSent(tx: Transaction, { patientId, messageId }: { patientId: Id; messageId: Id }): Promise<void> {
    return this.anchors.teamMessage(tx, { patientId, causeId: messageId });
  }

  @Handles(teamMessageRead, 'followups.stop-after-reading')
  teamMessageRead(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.anchors.teamMessageRead(tx, patientId);
  }

  @Handles(appointmentChanged, 'followups.follow-appointment')
  appointmentChanged(tx: Transaction, told: { patientId: Id; appointmentId: Id }): Promise<void> {
    return this.appointments.follow(tx, told);
  }

  @Handles(patientTimeZoneChanged, 'followups.move-occurrences')
  move(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.moving.move(tx, patientId);
  }

  @Handles(numberDisowned, 'followups.disown-number')
  numberDisowned(tx: Transaction, told: { patientId: Id; contactId: Id; taskId: Id }): Promise<void> {
    return this.disowning.ofContact(tx, told.taskId, told.contactId);
  }

  @Handles(moveEnrollments, 'followups.move-enrollments')
  moveEnrollments(tx: Transaction, { code }: { code: string }): Promise<void> {
    return this.enrollments.move(tx, code);
  }

  @Performs(followUpSend, 'followups.send')
  send(ctx: SystemContext, { ids }: { ids: Id[] }): Promise<void> {
    return this.handOver.deliver(ctx, ids);
  }
}
