import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import type { ChangedTopic } from '@stepwell/kernel/events';
import type { Id } from '@stepwell/kernel/ids';
import { LISTEN_URL } from '../database/listen-url';
import { Log } from '../telemetry/log';

type Listener = (topic: ChangedTopic) => void;

const RETRY_MS = 2_000;

/** Hears the database say that rows of a topic changed and tells the open pages of that organization. */
@Injectable()
export class ChangedHub implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners = new Map<Id, Set<Listener>>();
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    @Inject(LISTEN_URL) private readonly listenUrl: string,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  /** Calls `listener` for each change of the organization until the returned function is called. */
  subscribe(organizationId: Id, listener: Listener): () => void {
    const set = this.listeners.get(organizationId) ?? new Set();
    this.listeners.set(organizationId, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0) this.listeners.delete(organizationId);
    };
  }

  private async connect(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({
      connectionString: this.listenUrl,
      application_name: 'stepwell-changed',
      keepAlive: true,
    });
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    client.on('notification', ({ payload = '' }) => this.tell(payload));
    this.client = client;
    try {
      await client.connect();
      await client.query('listen changed');
    } catch (error) {
      this.log.warn('changed hints are off', { error });
      this.reconnect(client);
    }
  }

  private reconnect(client: Client): void {
    if (this.stopped || this.client !== client) return;
    this.client = null;
    this.retry = setTimeout(() => void this.connect(), RETRY_MS);
  }

  private tell(payload: string): void {
    const [organizationId = '', topic = ''] = payload.split(' ');
    for (const listener of this.listeners.get(organizationId) ?? []) listener(topic as ChangedTopic);
  }
}
