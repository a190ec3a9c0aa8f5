import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EpisodeOfCare, type DischargeReason } from './episode-of-care.entity';

/** How an episode of care ended. */
export interface EpisodeEnd {
  /** YYYY-MM-DD at the facility. */
  on: string;
  reason: DischargeReason | null;
  /** Tells this discharge from one before that was taken back. */
  mark: string;
}

/** What other slices ask of episodes of care. */
@Injectable()
export class EpisodesService {
  /** True where an episode ended because the patient died: nobody is written to then, and nothing is planned. */
  async endedByDeath(tx: Transaction, episodeId: Id): Promise<boolean> {
    return (await this.discharge(tx, episodeId))?.reason === 'died';
  }

  /** Whose episode this is. @throws AppError NOT_FOUND */
  async patientOf(tx: Transaction, episodeId: Id): Promise<Id> {
    return (await tx.repo(EpisodeOfCare).get(episodeId)).patientId;
  }

  /** How an episode ended, or null while it is open. */
  async discharge(tx: Transaction, episodeId: Id): Promise<EpisodeEnd | null> {
    const episode = await tx.repo(EpisodeOfCare).findOne({ id: episodeId });
    if (!episode?.dischargedOn) return null;
    const { dischargedOn, dischargeReason, dischargeNotedAt } = episode;
    return {
      on: dischargedOn,
      reason: dischargeReason,
      mark: [episodeId, dischargeNotedAt?.toISOString()].filter(Boolean).join(' '),
    };
  }

  /** The episode whose discharge was taken back. */
  async ofUndone(tx: Transaction, undoneId: Id): Promise<Id | null> {
    const [undone] = await tx.query<{ episodeId: Id }>(
      'select episode_id as "episodeId" from undone_discharges where organization_id = $1 and id = $2',
      [tx.ctx.organizationId, undoneId],
    );
    return undone?.episodeId ?? null;
  }

  /** True where the discharge that was taken back had said that the patient died. */
  async undidDeath(tx: Transaction, undoneId: Id): Promise<boolean> {
    const [undone] = await tx.query(
      `select from undone_discharges where organization_id = $1 and id = $2 and discharge_reason = 'died'`,
      [tx.ctx.organizationId, undoneId],
    );
    return undone !== undefined;
  }
}
