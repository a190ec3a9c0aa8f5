import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { SendGate, type Admission, type Attempted, type Outlook, type Staged } from '@stepwell/delivery/send-gate';
import type { Attempt } from '@stepwell/delivery/sending-slots';
import { Database } from '@stepwell/platform/database/database';
import { hastenDueWork } from '@stepwell/platform/outbox/due-work';
import { followUpSend } from './followups.jobs';
import { GiveUpOccurrences } from './give-up-occurrences';
import { LookAtOccurrences } from './look-at-occurrences';
import { passDepartures, stageDepartures, type Departure } from './pass-departures';
import { RecordOutcomes } from './record-outcomes';

/** Lets delivery ask and tell follow-ups, each in a transaction of its own. */
@Injectable()
export class FollowUpGate extends SendGate {
  constructor(
    private readonly database: Database,
    private readonly looking: LookAtOccurrences,
    private readonly outcomes: RecordOutcomes,
    private readonly givingUp: GiveUpOccurrences,
  ) {
    super();
  }

  async look(ctx: SystemContext, subjectIds: readonly Id[]): Promise<Outlook<Departure>> {
    try {
      return await this.database.write(ctx, (tx) => this.looking.look(tx, subjectIds));
    } catch (error) {
      if (isSuspension(error)) return { candidates: [], again: [] };
      throw error;
    }
  }

  async admit(
    ctx: SystemContext,
    departures: readonly Departure[],
    before: readonly Attempted[] = [],
  ): Promise<Admission<Departure>> {
    try {
      return await passDepartures(this.database, ctx, departures, before);
    } catch (error) {
      if (before.length === 0 && isSuspension(error)) return { admitted: [], waiting: [], again: [], unrecorded: [] };
      throw error;
    }
  }

  stage(ctx: SystemContext, departures: readonly Departure[]): Promise<Staged<Departure>> {
    return stageDepartures(this.database, ctx, departures);
  }

  record(ctx: SystemContext, results: readonly Attempted[]): Promise<void> {
    return this.database.write(ctx, (tx) => this.outcomes.record(tx, results));
  }

  giveUp(ctx: SystemContext, attempts: readonly Attempt[]): Promise<void> {
    return this.database.write(ctx, (tx) => this.givingUp.giveUp(tx, attempts));
  }

  async putBack(ctx: SystemContext, subjectIds: readonly Id[]): Promise<void> {
    try {
      await this.database.write(ctx, (tx) => hastenDueWork(tx, followUpSend, subjectIds));
    } catch (error) {
      if (!isSuspension(error)) throw error;
    }
  }
}

/** The database lets nobody into a suspended organization: its messages wait, and expire when it takes too long. */
function isSuspension(error: unknown): boolean {
  return error instanceof AppError && error.code === 'UNAUTHENTICATED';
}
