import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { sealPapers } from './record-files.jobs';
import { SealPapers } from './seal-papers';

/** What the worker does for scans. */
@Injectable()
export class RecordFilesProcessor {
  constructor(private readonly sealing: SealPapers) {}

  @Handles(sealPapers, 'papers.seal')
  async seal(tx: Transaction, _due: { ids: Id[] }): Promise<void> {
    await this.sealing.some(tx);
  }
}
