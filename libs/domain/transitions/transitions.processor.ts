import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { Handles } from '@stepwell/platform/queue/handler';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EpisodesService } from '../patients/episodes.service';
import { dischargeUndone, episodeAdmitted } from '../patients/patients.events';
import { FollowReadmission } from './follow-readmission';
import { RecordDischarge } from './record-discharge';

/** What a stay that begins again, or a discharge that never was, brings with it. */
@Injectable()
export class TransitionsProcessor {
  constructor(
    private readonly readmissions: FollowReadmission,
    private readonly discharges: RecordDischarge,
    private readonly episodes: EpisodesService,
  ) {}

  @Handles(episodeAdmitted, 'transitions.after-admission')
  admitted(tx: Transaction, told: { patientId: Id; episodeId: Id }): Promise<void> {
    return this.readmissions.follow(tx, told);
  }

  @Handles(dischargeUndone, 'transitions.undo-discharge')
  async undone(tx: Transaction, { undoneId }: { patientId: Id; undoneId: Id }): Promise<void> {
    const episodeId = await this.episodes.ofUndone(tx, undoneId);
    if (episodeId) await this.discharges.takeBack(tx, episodeId);
  }
}
