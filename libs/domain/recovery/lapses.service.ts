import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { SaveLapse } from './save-lapse';

/** Lapses that were told in the course of something else. */
@Injectable()
export class LapsesService {
  constructor(
    private readonly patients: PatientsService,
    private readonly saving: SaveLapse,
  ) {}

  /**
   * Keeps a lapse of today, once per `submitId`, with the task and the event that a lapse brings. The caller has asked
   * whether the actor may say it.
   * @throws AppError NOT_FOUND
   */
  async tellToday(tx: Transaction, patientId: Id, submitId: Id): Promise<Id> {
    const { timeZone } = await this.patients.summary(tx, patientId);
    return this.saving.keep(tx, patientId, { submitId, happenedOn: localDateOf(await tx.now(), timeZone) });
  }
}
