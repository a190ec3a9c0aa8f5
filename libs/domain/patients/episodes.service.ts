import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EpisodeOfCare } from './episode-of-care.entity';

/** What other slices ask of episodes of care. */
@Injectable()
export class EpisodesService {
  /** True where an episode ended because the patient died: nobody is written to then, and nothing is planned. */
  async endedByDeath(tx: Transaction, episodeId: Id): Promise<boolean> {
    const episode = await tx.repo(EpisodeOfCare).findOne({ id: episodeId });
    return episode?.dischargeReason === 'died';
  }
}
