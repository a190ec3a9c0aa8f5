import type { PoolClient } from 'pg';
import type { EntityTarget, QueryRunner } from 'typeorm';
import type { RequestContext } from '@stepwell/kernel/context';
import type { ChangedTopic, MessageDefinition } from '@stepwell/kernel/events';
import type { Id } from '@stepwell/kernel/ids';
import type { TenantEntity } from './tenant-entity';
import { queryPrepared } from './pooler';
import { TenantRepository } from './tenant-repository';

/** One open transaction in one organization: the only source of repositories, and where events are written. */
export class Transaction {
  private readonly patients = new Set<Id>();
  private readonly topics = new Set<ChangedTopic>();
  private actionName: string;

  constructor(
    readonly ctx: RequestContext,
    private readonly runner: QueryRunner,
  ) {
    this.actionName = ctx.operation;
  }

  /** The queries of one table. */
  repo<E extends TenantEntity>(target: EntityTarget<E>): TenantRepository<E> {
    return new TenantRepository(this.runner.manager, target, this.ctx.organizationId);
  }

  /** Runs a named statement with bind parameters; patients it shows must be told to `saw`. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.runner.query(sql, [...parameters], true);
    return result.records as Row[];
  }

  /**
   * The same for a hot statement: planning it with its policies costs more than running it, so the server keeps the plan
   * under this name, except behind a pooler. One name, one text.
   */
  async prepared<Row extends object>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const client = (await this.runner.connect()) as PoolClient;
    const { rows } = await queryPrepared<Row>(client, { name, text: sql, values: [...parameters] });
    return rows;
  }

  /** The product's clock: UTC instant, from the database. */
  async now(): Promise<Date> {
    const [row] = await this.query<{ now: Date }>('select app.now() as now');
    return row!.now;
  }

  /**
   * Waits until no other transaction of this organization holds `key`, and holds it until this one ends: of the same form
   * sent twice at once, the second one sees what the first one wrote.
   */
  async oneAtATime(key: string): Promise<void> {
    await this.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${this.ctx.organizationId} ${key}`]);
  }

  /** Writes an event or job to the outbox, in this transaction; it is carried to its handlers after the commit. */
  async emit<Payload>(
    definition: MessageDefinition<Payload>,
    payload: Payload,
    options: { availableAt?: Date; priority?: number } = {},
  ): Promise<void> {
    const checked = definition.schema.parse(payload);
    await this.query(
      `insert into outbox (organization_id, queue, name, payload, request_id, priority, available_at)
       values ($1, $2, $3, $4, $5, $6, coalesce($7, app.now()))`,
      [
        this.ctx.organizationId,
        definition.queue,
        definition.name,
        JSON.stringify(checked),
        this.ctx.requestId,
        options.priority ?? 5,
        options.availableAt ?? null,
      ],
    );
    await this.query(`select pg_notify('outbox', '')`);
  }

  /** Tells open pages of this organization, after the commit, that rows of a topic changed; carries no id. */
  changed(topic: ChangedTopic): Promise<void> {
    this.topics.add(topic);
    return Promise.resolve();
  }

  /** The statements that tell what changed; they travel with COMMIT. */
  get news(): string[] {
    return [...this.topics].map((topic) => `select pg_notify('changed', '${this.ctx.organizationId} ${topic}')`);
  }

  /** Notes patients whose records this operation showed or changed, for its audit row; entities note theirs by themselves. */
  saw(...patientIds: readonly (Id | null | undefined)[]): void {
    for (const id of patientIds) if (id) this.patients.add(id);
  }

  /** Names the act for the audit row where the operation's own name says too little. */
  actedAs(action: string): void {
    this.actionName = action;
  }

  /** What the audit row will say: the act and the patients it touched. */
  get auditTrail(): { action: string; patientIds: Id[] } {
    return { action: this.actionName, patientIds: [...this.patients] };
  }
}
