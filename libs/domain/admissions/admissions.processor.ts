import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { EpisodesService } from '../patients/episodes.service';
import { dischargeUndone, episodeAdmitted, episodeDischarged } from '../patients/patients.events';
import { admissionLook } from './admissions.jobs';
import { KeepChecklist } from './keep-checklist';

/** What admissions bring with them without anybody at the screen. */
@Injectable()
export class AdmissionsProcessor {
  constructor(
    private readonly checklists: KeepChecklist,
    private readonly episodes: EpisodesService,
  ) {}

  @Handles(episodeAdmitted, 'admissions.begin-checklist')
  admitted(tx: Transaction, told: { patientId: Id; episodeId: Id }): Promise<void> {
    return this.checklists.begin(tx, told);
  }

  @Handles(episodeDischarged, 'admissions.end-checklist')
  discharged(tx: Transaction, { episodeId }: { patientId: Id; episodeId: Id }): Promise<void> {
    return this.checklists.look(tx, episodeId);
  }

  @Handles(dischargeUndone, 'admissions.resume-checklist')
  async undone(tx: Transaction, { undoneId }: { patientId: Id; undoneId: Id }): Promise<void> {
    const episodeId = await this.episodes.ofUndone(tx, undoneId);
    if (episodeId) await this.checklists.resume(tx, episodeId);
  }

  @Handles(admissionLook, 'admissions.look')
  async look(tx: Transaction, { ids }: { ids: Id[] }): Promise<void> {
    for (const id of ids) await this.checklists.look(tx, id);
  }
}
