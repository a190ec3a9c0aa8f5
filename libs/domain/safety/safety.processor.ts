import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles, Performs } from '@stepwell/platform/queue/handler';
import { PageOnCall } from './page-on-call';
import { pageOnCall, sendSafetyPage } from './safety.jobs';
import { SendPage } from './send-page';

/** Pages people about safety items. */
@Injectable()
export class SafetyProcessor {
  constructor(
    private readonly paging: PageOnCall,
    private readonly sending: SendPage,
  ) {}

  @Handles(pageOnCall, 'safety.page-on-call')
  async page(tx: Transaction, { ids }: { ids: Id[] }): Promise<void> {
    for (const id of [...ids].sort()) await this.paging.advance(tx, id);
  }

  @Performs(sendSafetyPage, 'safety.send-page')
  send(ctx: SystemContext, { pageId }: { pageId: Id }): Promise<void> {
    return this.sending.send(ctx, pageId);
  }
}
