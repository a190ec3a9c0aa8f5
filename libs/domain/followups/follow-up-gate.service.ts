import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { SendOutcome } from '@stepwell/delivery/message';
import { SendGate, type Admitted } from '@stepwell/delivery/send-gate';
import { Database } from '@stepwell/platform/database/database';
import { AdmitOccurrence } from './admit-occurrence';
import { RecordOutcome } from './record-outcome';

/** Lets delivery ask and tell follow-ups, each in a transaction of its own. */
@Injectable()
export class FollowUpGate extends SendGate {
  constructor(
    private readonly database: Database,
    private readonly admission: AdmitOccurrence,
    private readonly outcomes: RecordOutcome,
  ) {
    super();
  }

  async admit(ctx: SystemContext, subjectId: Id): Promise<Admitted | null> {
    try {
      return await this.database.write(ctx, (tx) => this.admission.admit(tx, subjectId));
    } catch (error) {
      // The database lets nobody into a suspended organization: its messages wait, and expire when it takes too long.
      if (error instanceof AppError && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }

  record(ctx: SystemContext, admitted: Admitted, outcome: SendOutcome): Promise<void> {
    return this.database.write(ctx, (tx) => this.outcomes.record(tx, admitted, outcome));
  }
}
