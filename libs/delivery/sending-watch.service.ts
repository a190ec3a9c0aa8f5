import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { systemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { RELAY_POOL } from '@stepwell/platform/outbox/relay-pool';
import { Log } from '@stepwell/platform/telemetry/log';
import { InFlight } from './in-flight';
import { SendGate } from './send-gate';
import { columns, SLOT_SECONDS, type Attempt } from './sending-slots';

/** Milliseconds between two signs of life: several fit into the time that a slot is held for. */
const BEAT_MS = 2_500;

/** The database lets nobody into a suspended organization. */
const SUSPENDED = 'UNAUTHENTICATED';

/**
 * Keeps the sending slots of this process while it lives, and calls what a silent one held unknown: within seconds,
 * whatever waits in the queues. A slow server is no silence, a process that died, hangs or lost the database is.
 */
@Injectable()
export class SendingWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private busy = false;
  private stopping = false;

  constructor(
    private readonly gate: SendGate,
    private readonly inFlight: InFlight,
    @Inject(RELAY_POOL) private readonly pool: Pool,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tick(), BEAT_MS);
    this.timer.unref();
  }

  /** What is on its way when the process is told to end keeps its slots until it is through. */
  onApplicationShutdown(): void {
    this.stopping = true;
  }

  /** One sign of life, and a look at others. */
  async beat(): Promise<void> {
    const { rows } = await this.pool.query<{ organization_id: Id; subject_id: Id; fence: number }>(
      'select organization_id, subject_id, fence from app.keep_sending_slots($1, $2, $3)',
      [...columns(this.inFlight.all), SLOT_SECONDS],
    );
    for (const organizationId of new Set(rows.map((row) => row.organization_id))) {
      const held = rows.filter((row) => row.organization_id === organizationId);
      await this.giveUp(
        organizationId,
        held.map((row) => ({ subjectId: row.subject_id, fence: row.fence })),
      );
    }
  }

  private async giveUp(organizationId: Id, attempts: Attempt[]): Promise<void> {
    try {
      await this.gate.giveUp(systemContext(organizationId, 'delivery.watch', randomUUID()), attempts);
      this.log.warn('sender fell silent', { operation: 'delivery.watch', organizationId, count: attempts.length });
    } catch (error) {
      if (!(error instanceof AppError && error.code === SUSPENDED)) throw error;
      await this.pool.query('select app.drop_lapsed_sending_slots($1)', [organizationId]);
    }
  }

  private async tick(): Promise<void> {
    if (this.stopping && this.inFlight.all.length === 0) clearInterval(this.timer);
    else if (!this.busy) {
      this.busy = true;
      await this.beat().catch((error: unknown) =>
        this.log.warn('sending watch failed', { operation: 'delivery.watch', error }),
      );
      this.busy = false;
    }
  }
}
