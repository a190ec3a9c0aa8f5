import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client, type Pool } from 'pg';
import { queueNames, type QueueName } from '@stepwell/kernel/events';
import { openWorker, type CarrierWorker, type QueueConnection } from '../queue/queue-connection';
import { LISTEN_URL } from '../database/listen-url';
import { Log } from '../telemetry/log';
import { QUEUE_CONNECTION, Relay } from './relay';
import { ClockGuard } from './clock-guard';
import { OwnDatabase } from './own-database';
import { RELAY_POOL } from './relay-pool';
import { RunHandler } from './run-handler';

/** How many messages of a queue one worker handles at a time. */
const concurrency: Record<QueueName, number> = { delivery: 8, projection: 4, import: 1, maintenance: 1 };

const POLL_MS = 1_000;
const COPY = 'this database is a copy: nothing is sent from it before `npm run sending:confirm`';

/** Runs the four BullMQ workers and the relay loop of the worker process. */
@Injectable()
export class WorkerHost implements OnApplicationBootstrap, OnApplicationShutdown {
  private workers: CarrierWorker[] = [];
  private listener: Client | null = null;
  private stopping = false;
  /** Whether the workers take jobs, not while this machine's clock is wrong or on a copy; undefined before the first look. */
  private taking: boolean | undefined;
  private wake: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    @Inject(QUEUE_CONNECTION) private readonly connection: QueueConnection,
    @Inject(RELAY_POOL) private readonly pool: Pool,
    @Inject(LISTEN_URL) private readonly listenUrl: string,
    private readonly clock: ClockGuard,
    private readonly ownDatabase: OwnDatabase,
    private readonly relay: Relay,
    private readonly runHandler: RunHandler,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.takeWhileAllowed();
    this.loop = this.carryUntilStopped();
  }

  /** Stops claiming at once, lets running jobs finish; what is left is offered again by the outbox. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.loop;
    await Promise.all(this.workers.map((worker) => worker.close()));
    await this.relay.close();
    await this.listener?.end().catch(() => undefined);
    await this.pool.end();
  }

  private async carryUntilStopped(): Promise<void> {
    while (!this.stopping) {
      let moved = 0;
      try {
        await this.listen();
        moved = (await this.takeWhileAllowed()) ? await this.relay.carry() : 0;
      } catch (error) {
        this.log.warn('relay round failed', { error });
      }
      if (moved === 0) await this.pause();
    }
  }

  /**
   * BullMQ trusts the clock of whoever asks: with a wrong one it would hand out jobs that others still run, and keep
   * them from finding lost ones. A copy of the database must not send again what went from the one that it was made of.
   */
  private async takeWhileAllowed(): Promise<boolean> {
    const agrees = await this.clock.agrees();
    const may = agrees && (await this.ownDatabase.sendsHere());
    if (may === this.taking) return may;
    this.taking = may;
    if (!may) this.log.error(agrees ? COPY : 'the clock of this machine is off: it takes no work until it is right');
    if (may && this.workers.length === 0) await this.openWorkers();
    await Promise.all(this.workers.map((worker) => (may ? worker.resume() : worker.pause(true))));
    return may;
  }

  private async openWorkers(): Promise<void> {
    this.workers = queueNames.map((name) => {
      const worker = openWorker(this.connection, name, (job) => this.runHandler.run(job.data), concurrency[name]);
      worker.on('error', (error) => this.log.warn('queue connection', { operation: name, error }));
      return worker;
    });
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** A notification only shortens the wait: work goes on by the poll when it is lost. */
  private async listen(): Promise<void> {
    if (this.listener) return;
    const client = new Client({
      connectionString: this.listenUrl,
      application_name: 'stepwell-outbox',
      keepAlive: true,
    });
    const drop = (): void => {
      if (this.listener === client) this.listener = null;
    };
    client.on('error', drop);
    client.on('end', drop);
    client.on('notification', () => this.wake());
    await client.connect();
    await client.query('listen outbox');
    this.listener = client;
  }

  private async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.stopping) this.wake();
    });
  }
}
