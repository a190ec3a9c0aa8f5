import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { ForgetInquiries } from './forget-inquiries';
import { forgetInquiries } from './intakes.jobs';

/** What time brings to inquiries. */
@Injectable()
export class IntakesProcessor {
  constructor(private readonly forgetting: ForgetInquiries) {}

  @Handles(forgetInquiries, 'inquiries.forget')
  async forget(tx: Transaction, _due: { ids: Id[] }): Promise<void> {
    await this.forgetting.forget(tx);
  }
}
