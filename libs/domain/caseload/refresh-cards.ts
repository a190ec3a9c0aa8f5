import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CARD_COLUMNS, LIVE_CARDS } from './live-card';

const renewed = CARD_COLUMNS.split(',')
  .map((column) => column.trim())
  .filter((column) => column !== 'organization_id' && column !== 'patient_id')
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

const KEEP = `
  insert into patient_cards (${CARD_COLUMNS}) ${LIVE_CARDS}
  where p.organization_id = $1 and ($2::uuid[] is null or p.id = any($2))
  on conflict (organization_id, patient_id) do update set ${renewed}`;

/**
 * Makes cards anew. Marks go first: whoever writes in between adds one that stays, so no change is lost. One at a time in an
 * organization: of two, the slower one would write what it read before.
 */
@Injectable()
export class RefreshCards {
  /** The cards of these patients. */
  async of(tx: Transaction, patientIds: readonly Id[]): Promise<void> {
    await this.run(tx, patientIds);
  }

  /** Every card of the organization. */
  async all(tx: Transaction): Promise<void> {
    await this.run(tx, null);
  }

  private async run(tx: Transaction, patientIds: readonly Id[] | null): Promise<void> {
    const values = [tx.ctx.organizationId, patientIds];
    await tx.oneAtATime('patient cards');
    await tx.query(
      'delete from patient_card_marks where organization_id = $1 and ($2::uuid[] is null or patient_id = any($2))',
      values,
    );
    await tx.query(KEEP, values);
  }
}
