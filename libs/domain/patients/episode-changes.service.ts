import { Injectable } from '@nestjs/common';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { DischargePatient } from './discharge-patient';
import { EpisodeOfCare, type DischargeReason, type LevelOfCare } from './episode-of-care.entity';
import { episodeAdmitted } from './patients.events';
import { facilityDay } from './patients.repository';
import { takePlace } from './take-place.service';

/** A stay that begins. */
export interface NewStay {
  facilityId: Id;
  levelOfCare: LevelOfCare;
  /** YYYY-MM-DD. */
  day: string;
  overCapacityReason: string | null;
}

/** How the episodes of a patient end and begin when their life changes. */
@Injectable()
export class EpisodeChanges {
  constructor(private readonly discharging: DischargePatient) {}

  /** Refuses a day that has not come where the patient is cared for. @throws AppError BAD_INPUT for `input.effectiveOn` */
  async requirePast(tx: Transaction, facilityId: Id, day: string): Promise<void> {
    const { today } = await facilityDay(tx, facilityId);
    if (day > today) throw badInput('input.effectiveOn', 'This day lies in the future. Enter it when it has come.');
  }

  /** Ends the open episode, where there is one, as a discharge does. @throws AppError as discharge does, naming `input.effectiveOn` */
  async endOpen(tx: Transaction, patientId: Id, reason: DischargeReason, day: string): Promise<void> {
    const open = await this.openOf(tx, patientId);
    if (!open) return;
    if (day < open.admittedOn) throw badInput('input.effectiveOn', 'This day lies before the admission.');
    await this.discharging.run(tx, { episodeId: open.id, reason, dischargedOn: day });
  }

  /** Ends the open episode as a discharge does. @returns its id; null where none is open. @throws AppError as discharge does */
  async endNow(tx: Transaction, patientId: Id, reason: DischargeReason, dischargedOn: string): Promise<Id | null> {
    const open = await this.openOf(tx, patientId);
    if (!open) return null;
    await this.discharging.run(tx, { episodeId: open.id, reason, dischargedOn });
    return open.id;
  }

  /**
   * Begins a new episode at the patient's facility.
   * @throws AppError BAD_INPUT while one is open, before the last one ended, or where every place is held
   */
  async begin(
    tx: Transaction,
    patientId: Id,
    { facilityId, levelOfCare, day, overCapacityReason }: NewStay,
  ): Promise<void> {
    if (await this.openOf(tx, patientId))
      throw badInput('input.status', 'This patient is admitted already. End that stay first.');
    const [last] = await tx.repo(EpisodeOfCare).find({ where: { patientId }, order: { admittedOn: 'DESC' }, take: 1 });
    if (last?.dischargedOn && day < last.dischargedOn)
      throw badInput('input.effectiveOn', 'This day lies before the end of the last stay.');
    await takePlace(tx, patientId, { facilityId, levelOfCare, track: null }, overCapacityReason);
    const { id } = await tx.repo(EpisodeOfCare).insert({ patientId, facilityId, levelOfCare, admittedOn: day });
    await tx.emit(episodeAdmitted, { patientId, episodeId: id });
    await tx.changed('patients');
  }

  private async openOf(tx: Transaction, patientId: Id): Promise<EpisodeOfCare | undefined> {
    const episodes = await tx.repo(EpisodeOfCare).find({ where: { patientId } });
    return episodes.find(({ dischargedOn }) => dischargedOn === null);
  }
}
