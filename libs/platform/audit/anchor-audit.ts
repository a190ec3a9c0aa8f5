import { appendFile } from 'node:fs/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Id } from '@stepwell/kernel/ids';
import { ENVIRONMENT, type Environment } from '../config/environment';
import { RELAY_POOL } from '../outbox/relay-pool';
import { Log } from '../telemetry/log';

interface Head {
  organizationId: Id;
  seal: number;
  hash: string;
  sealedAt: Date;
}

const EVERY_MS = 60_000;

const HEADS = `
  select organization_id as "organizationId", number as seal, encode(hash, 'hex') as hash, sealed_at as "sealedAt"
  from app.audit_heads order by organization_id`;

/**
 * Writes the newest seal of every organization outside the database, each minute that one is new: as a line of the log,
 * and at the end of a file where `AUDIT_ANCHOR_FILE` names one. Whoever cuts the end of a chain off, or makes a whole
 * chain anew, cannot change what was written here.
 */
@Injectable()
export class AnchorAudit implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly anchored = new Map<Id, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(RELAY_POOL) private readonly pool: Pool,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.anchor(), EVERY_MS);
  }

  /** Writes what is new since the last time; what can't be written is written the next time. */
  async anchor(): Promise<void> {
    try {
      const { rows } = await this.pool.query<Head>(HEADS);
      const news = rows.filter(({ organizationId, seal }) => this.anchored.get(organizationId) !== seal);
      const { AUDIT_ANCHOR_FILE: file } = this.environment;
      if (file && news.length > 0)
        await appendFile(file, news.map((head) => `${JSON.stringify(head)}\n`).join(''), { mode: 0o600 });
      for (const { organizationId, seal, hash } of news) {
        this.log.info('audit anchor', { organizationId, seal, hash });
        this.anchored.set(organizationId, seal);
      }
    } catch (error) {
      this.log.warn('recurring work failed', { operation: 'audit.anchor', error });
    }
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
