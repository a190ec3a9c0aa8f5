import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { ConsentExpiry } from './consent-expiry';
import { consentExpiring } from './disclosures.jobs';

/** What happens to consents without anybody at the screen. */
@Injectable()
export class DisclosuresProcessor {
  constructor(private readonly expiry: ConsentExpiry) {}

  @Handles(consentExpiring, 'disclosures.remind-of-end')
  async remind(tx: Transaction, { ids }: { ids: Id[] }): Promise<void> {
    for (const id of ids) await this.expiry.remind(tx, id);
  }
}
