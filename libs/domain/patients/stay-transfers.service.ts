import { Injectable } from '@nestjs/common';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareTeamMember } from './care-team-member.entity';
import { CareTeamService } from './care-team.service';
import { EpisodeOfCare, type LevelOfCare, type LevelReason } from './episode-of-care.entity';
import { LevelChange } from './level-change.entity';
import { Patient } from './patient.entity';
import { episodeLevelChanged, episodeTransferred } from './patients.events';
import { facilityDay } from './patients.repository';
import { StayTransfer } from './stay-transfer.entity';
import { takePlace } from './take-place.service';

/** Where a stay goes; what is null stays as it is. */
export interface StayMove {
  submitId: Id;
  patientId: Id;
  /** YYYY-MM-DD. */
  effectiveOn: string;
  facilityId: Id | null;
  levelOfCare: LevelOfCare | null;
  levelReasons: LevelReason[] | null;
  track: string | null;
  primaryCounselorId: Id | null;
  note: string | null;
  overCapacityReason: string | null;
}

/** How a stay stands before it moves. */
export interface StandingStay {
  episodeId: Id;
  facilityId: Id;
  levelOfCare: LevelOfCare;
  track: string | null;
  counselorId: Id | null;
}

/** What a move changed beside the stay. */
export type MoveEffects = Pick<StayTransfer, 'leftGroups' | 'stopped' | 'movedTasks'>;

/** Moves inside a stay: facility, programme, level of care and primary counselor, in one act. */
@Injectable()
export class StayTransfers {
  constructor(private readonly careTeam: CareTeamService) {}

  /** True where this form was sent before. */
  async wasSent(tx: Transaction, patientId: Id, submitId: Id): Promise<boolean> {
    return (await tx.repo(StayTransfer).findOne({ patientId, submitId })) !== null;
  }

  /** The open stay with its place. @throws AppError CONFLICT where there is none */
  async standing(tx: Transaction, patientId: Id): Promise<StandingStay> {
    const episodes = await tx.repo(EpisodeOfCare).find({ where: { patientId } });
    const open = episodes.find(({ dischargedOn }) => dischargedOn === null);
    if (!open) throw new AppError('CONFLICT', { message: 'This patient is in no stay.' });
    const team = await tx.repo(CareTeamMember).find({ where: { patientId, isPrimary: true } });
    const primary = team.find(({ endedAt }) => endedAt === null);
    const { id: episodeId, facilityId, levelOfCare, track } = open;
    return { episodeId, facilityId, levelOfCare, track, counselorId: primary?.staffMemberId ?? null };
  }

  /**
   * Moves the stay and keeps from where to where; the patient is locked.
   * @throws AppError BAD_INPUT naming the field, also where nothing would change
   */
  async move(tx: Transaction, from: StandingStay, to: StayMove, effects: MoveEffects): Promise<void> {
    const { patientId, effectiveOn, note, submitId, overCapacityReason } = to;
    await this.requireDay(tx, from, effectiveOn);
    if (to.facilityId) await facilityDay(tx, to.facilityId);
    const after = {
      toFacilityId: to.facilityId ?? from.facilityId,
      toLevel: to.levelOfCare ?? from.levelOfCare,
      toTrack: to.track ?? from.track,
      toCounselorId: to.primaryCounselorId ?? from.counselorId,
    };
    const isSame = [
      ...[after.toFacilityId === from.facilityId, after.toLevel === from.levelOfCare],
      ...[after.toTrack === from.track, after.toCounselorId === from.counselorId],
    ].every(Boolean);
    if (isSame) throw badInput('input.facilityId', 'Nothing would change. Choose where the patient goes.');
    await takePlace(
      tx,
      patientId,
      { facilityId: after.toFacilityId, levelOfCare: after.toLevel, track: after.toTrack },
      overCapacityReason,
    );
    await this.write(tx, from, to, after);
    const { id } = await tx.repo(StayTransfer).insert({
      ...{ patientId, episodeId: from.episodeId, effectiveOn, note, submitId },
      ...{ fromFacilityId: from.facilityId, fromLevel: from.levelOfCare, fromTrack: from.track },
      ...{ fromCounselorId: from.counselorId, ...after, ...effects },
      ...{ transferredById: tx.ctx.actorId!, transferredAt: await tx.now() },
    });
    await tx.emit(episodeTransferred, { patientId, transferId: id });
    await tx.changed('patients');
  }

  private async write(
    tx: Transaction,
    { episodeId, levelOfCare, facilityId, counselorId }: StandingStay,
    { patientId, effectiveOn, levelReasons }: StayMove,
    after: Pick<StayTransfer, 'toFacilityId' | 'toLevel' | 'toTrack' | 'toCounselorId'>,
  ): Promise<void> {
    const { toFacilityId, toLevel, toTrack, toCounselorId } = after;
    const reasons = levelReasons ?? (toLevel === levelOfCare ? null : []);
    await tx
      .repo(EpisodeOfCare)
      .update(
        { id: episodeId },
        { facilityId: toFacilityId, levelOfCare: toLevel, track: toTrack, ...(reasons && { levelReasons: reasons }) },
      );
    if (toFacilityId !== facilityId) {
      const { version } = await tx.repo(Patient).get(patientId);
      await tx.repo(Patient).updateVersion(patientId, version, { facilityId: toFacilityId });
    }
    if (toLevel !== levelOfCare) {
      const change = await tx.repo(LevelChange).insert({
        ...{ patientId, episodeId, fromLevel: levelOfCare, toLevel, effectiveOn, changedById: tx.ctx.actorId! },
      });
      await tx.emit(episodeLevelChanged, { patientId, changeId: change.id });
    }
    if (toCounselorId && toCounselorId !== counselorId)
      await this.careTeam.assign(tx, { patientId, staffMemberId: toCounselorId, isPrimary: true });
  }

  private async requireDay(tx: Transaction, { episodeId, facilityId }: StandingStay, day: string): Promise<void> {
    const { today } = await facilityDay(tx, facilityId);
    (await tx.repo(EpisodeOfCare).get(episodeId)).requireDuring(day, today, 'input.effectiveOn');
    const [last] = await tx.query<{ on: string }>(
      `select greatest(
         (select max(effective_on) from stay_transfers where organization_id = $1 and episode_id = $2),
         (select max(effective_on) from level_of_care_changes where organization_id = $1 and episode_id = $2))::text as on`,
      [tx.ctx.organizationId, episodeId],
    );
    if (last?.on && day < last.on)
      throw badInput('input.effectiveOn', 'This day lies before the move that was noted last.');
  }
}
