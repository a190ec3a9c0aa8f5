import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { systemContext, type OperatorContext, type SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { auditStatement } from '../audit/audit-statement';
import { begin, commit, rollback } from './begin-and-commit';
import { CONTEXT_SECRET, translate } from './database';
import { signContext, signOperator } from './signed-context';
import { Transaction } from './transaction';

/** The only door for operators: functions `app.operator_*`, which check the signed context and write down what was done. */
@Injectable()
export class OperatorDoor {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONTEXT_SECRET) private readonly secret: string,
  ) {}

  /** Calls one function. @throws AppError UNAUTHENTICATED when the operator was ended, UNAVAILABLE */
  async call<Row>(ctx: OperatorContext, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.transact(ctx, async (runner) => ({
      result: (await runner.query(text, [...values])) as Row[],
      last: [],
    }));
  }

  /**
   * Makes an organization and fills it with `work` as the product itself in it, in one transaction: there is never a
   * tenant that nobody can sign in to. @throws AppError as `work` does
   */
  async found<T>(
    ctx: OperatorContext,
    names: { name: string; neutralSenderName: string },
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    return this.transact(ctx, async (runner) => {
      const { name, neutralSenderName } = names;
      const [row] = (await runner.query('select app.operator_create($1, $2, $3) as id', [
        name,
        neutralSenderName,
        ctx.requestId,
      ])) as { id: Id }[];
      return this.inside(runner, systemContext(row!.id, 'organization.create', ctx.requestId), work);
    });
  }

  /**
   * Has the product do `work` in an organization that is active, on an operator's word, who reads nothing of it.
   * @throws AppError CONFLICT where it is not active, and as `work` does
   */
  async invite<T>(ctx: OperatorContext, organizationId: Id, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.transact(ctx, async (runner) => {
      const [row] = (await runner.query('select app.operator_reinvite($1, $2) as done', [
        organizationId,
        ctx.requestId,
      ])) as { done: boolean }[];
      if (!row!.done) throw new AppError('CONFLICT');
      return this.inside(runner, systemContext(organizationId, 'organization.reinvite', ctx.requestId), work);
    });
  }

  private async inside<T>(
    runner: QueryRunner,
    ctx: SystemContext,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<{ result: T; last: string[] }> {
    await runner.query('select ctx.enter($1)', [signContext(ctx, this.secret)]);
    const tx = new Transaction(ctx, runner);
    const result = await work(tx);
    return { result, last: [...tx.news, auditStatement(tx, 'allowed')] };
  }

  private async transact<T>(
    ctx: OperatorContext,
    work: (runner: QueryRunner) => Promise<{ result: T; last: string[] }>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await begin(runner);
      await runner.query(`select set_config('app.ctx', $1, true)`, [signOperator(ctx, this.secret)]);
      const { result, last } = await work(runner);
      await commit(runner, last);
      return result;
    } catch (error) {
      await rollback(runner);
      throw translate(error);
    } finally {
      await runner.release();
    }
  }
}
