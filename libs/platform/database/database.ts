import { Injectable, Inject, type OnApplicationShutdown } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, QueryFailedError } from 'typeorm';
import { systemContext, type RequestContext, type StaffContext, type SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { begin, beginIn, commit, rollback, type Door } from './begin-and-commit';
import { HeldTransaction, type NamedStatement } from './held-transaction';
import { followPatients, patientsNamed } from './patient-trail';
import { queryPrepared } from './pooler';
import { signContext } from './signed-context';
import { Transaction } from './transaction';
import { auditStatement } from '../audit/audit-statement';

/** Injection token of the secret that signs tenant contexts. */
export const CONTEXT_SECRET = Symbol('CONTEXT_SECRET');

/** The database's own refusal of a person whose access was changed or ended while they were signed in. */
const ACCESS_REVOKED = 'SW001';

/** The only door to tenant rows: short transactions that carry a signed context and leave an audit row. */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONTEXT_SECRET) private readonly secret: string,
  ) {}

  /** Runs `work` in a transaction for reading; its audit row is written only when it showed a patient's record. */
  async read<T>(ctx: RequestContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(ctx, 'read', work);
  }

  /**
   * Runs `work` in a transaction and commits it with its audit row.
   * @throws Error when the server does not answer COMMIT: a swallowed failure turns COMMIT into ROLLBACK, silently.
   */
  async write<T>(ctx: RequestContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(ctx, 'write', work);
  }

  /** The same in a suspended organization too: what people outside say to it (STOP, a wrong number) counts all the same. */
  async hear<T>(ctx: SystemContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(ctx, 'write', work, 'ctx.enter_to_hear');
  }

  /**
   * Runs what a person ordered as the product itself, because it reaches what they don't see: an administrator hands over a
   * caseload by number. Their access is looked up first, and the audit row names them. The verb decides whether they may,
   * and answers nothing of a patient.
   */
  async onBehalf<T>(ctx: StaffContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    await this.run(ctx, 'read', () => Promise.resolve());
    const asProduct = systemContext(ctx.organizationId, ctx.operation, ctx.requestId);
    try {
      return await this.transact(asProduct, async (tx) => {
        const result = await work(tx);
        return { result, last: [...tx.news, auditStatement(tx, 'allowed', ctx)] };
      });
    } catch (error) {
      return this.refused(ctx, error);
    }
  }

  /**
   * Reads as the product itself, in a suspended organization too, a page of what a person takes along of their organization;
   * their access is looked up before each. It leaves no audit row: the verb that hands the file out does, once.
   */
  async takeAlong<T>(ctx: StaffContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    await this.run(ctx, 'read', () => Promise.resolve());
    const asProduct = systemContext(ctx.organizationId, ctx.operation, ctx.requestId);
    return this.transact(asProduct, async (tx) => ({ result: await work(tx), last: [] }), 'ctx.enter_to_hear');
  }

  /**
   * Runs one statement that is a whole transaction, in one round trip: a function of the database that enters the context
   * given as its first parameter, does its work and leaves the audit row. One name, one text.
   */
  async call<Row extends object>(ctx: RequestContext, { name, text, values }: NamedStatement): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const signed = signContext(ctx, this.secret);
      const { rows } = await queryPrepared<Row>(client, { name, text, values: [signed, ...values] });
      return rows;
    } catch (error) {
      throw translate(error);
    } finally {
      await runner.release();
    }
  }

  /**
   * The same, in a transaction that is held open until another such function ends it, which leaves the audit row. Holds a
   * connection and locks: for moments only.
   */
  async hold<Row extends object>(
    ctx: RequestContext,
    { values, ...first }: NamedStatement,
  ): Promise<{ rows: Row[]; held: HeldTransaction }> {
    const runner = this.dataSource.createQueryRunner();
    const held = new HeldTransaction(runner);
    try {
      await begin(runner);
      const rows = await held.call<Row>({ ...first, values: [signContext(ctx, this.secret), ...values] });
      return { rows, held };
    } catch (error) {
      if (!runner.isReleased) await runner.release();
      throw translate(error);
    }
  }

  /**
   * Leaves the audit row of something that was refused, in a transaction of its own. It names the patients of this
   * organization that the request named, also those out of the actor's reach, which is why the product itself looks them
   * up; the look-up is the same work whether an id is somebody's or nobody's.
   */
  async noteRefusal(ctx: RequestContext): Promise<void> {
    const asProduct = systemContext(ctx.organizationId, ctx.operation, ctx.requestId);
    await this.transact(
      asProduct,
      async (tx) => {
        tx.saw(...(await patientsNamed(tx, this.dataSource, ctx.named ?? [])));
        return { result: undefined, last: [auditStatement(tx, 'refused', ctx)] };
        // Whoever is in a suspended organization to export it is refused everything else.
      },
      'ctx.enter_to_hear',
    );
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private async run<T>(
    ctx: RequestContext,
    mode: 'read' | 'write',
    work: (tx: Transaction) => Promise<T>,
    door?: Door,
  ): Promise<T> {
    const audited = async (tx: Transaction) => {
      const result = await work(tx);
      const { patientIds } = tx.auditTrail;
      const isAudited = mode === 'write' || patientIds.length > 0;
      return { result, last: [...tx.news, ...(isAudited ? [auditStatement(tx, 'allowed')] : [])] };
    };
    try {
      return await this.transact(ctx, audited, door);
    } catch (error) {
      return this.refused(ctx, error);
    }
  }

  private async refused(ctx: RequestContext, error: unknown): Promise<never> {
    const failure = translate(error);
    if (failure instanceof AppError && (failure.code === 'NOT_FOUND' || failure.code === 'FORBIDDEN')) {
      await this.noteRefusal(ctx);
    }
    throw failure;
  }

  private async transact<T>(
    ctx: RequestContext,
    work: (tx: Transaction) => Promise<{ result: T; last: string[] }>,
    door?: Door,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await beginIn(runner, ctx, this.secret, door);
      const tx = new Transaction(ctx, runner);
      followPatients(runner, (id) => tx.saw(id));
      const { result, last } = await work(tx);
      await commit(runner, last);
      return result;
    } catch (error) {
      await rollback(runner);
      throw error;
    } finally {
      followPatients(runner, null);
      await runner.release();
    }
  }
}

/** What the database refused, in the product's words. */
export function translate(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  const { code } = (error instanceof QueryFailedError ? error.driverError : error) as { code?: string };
  if (code === ACCESS_REVOKED) return new AppError('UNAUTHENTICATED', { cause: error });
  // Two people, or two clicks, made the same thing at the same moment.
  if (code === '23505') return new AppError('CONFLICT', { cause: error });
  // 40001 serialization, 40P01 deadlock, 55P03 lock timeout, 57014 statement timeout: trying again helps.
  if (code && ['40001', '40P01', '55P03', '57014'].includes(code)) return new AppError('UNAVAILABLE', { cause: error });
  return error;
}
