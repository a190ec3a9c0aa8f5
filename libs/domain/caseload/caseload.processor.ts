import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { refreshCards } from './caseload.jobs';
import { RefreshCards } from './refresh-cards';

/** Keeps the cards of the caseload. */
@Injectable()
export class CaseloadProcessor {
  constructor(private readonly cards: RefreshCards) {}

  @Handles(refreshCards, 'patient-cards.refresh')
  refresh(tx: Transaction, { ids }: { ids: Id[] }): Promise<void> {
    return this.cards.of(tx, ids);
  }
}
