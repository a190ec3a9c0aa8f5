import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { AgreementExpiry } from './agreement-expiry';
import { ConsentExpiry } from './consent-expiry';
import { agreementExpiring, consentExpiring } from './disclosures.jobs';

/** What happens to consents and agreements without anybody at the screen. */
@Injectable()
export class DisclosuresProcessor {
  constructor(
    private readonly expiry: ConsentExpiry,
    private readonly agreements: AgreementExpiry,
  ) {}

  @Handles(consentExpiring, 'disclosures.remind-of-end')
  async remind(tx: Transaction, { ids }: { ids: Id[] }): Promise<void> {
    for (const id of ids) await this.expiry.remind(tx, id);
  }

  @Handles(agreementExpiring, 'disclosures.remind-of-agreement')
  async remindOfAgreement(tx: Transaction, { ids }: { ids: Id[] }): Promise<void> {
    for (const id of ids) await this.agreements.remind(tx, id);
  }
}
