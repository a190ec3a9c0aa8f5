import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import type { PageArgs } from '../graphql/connection';
import { pageOf, pageRequest, type ConnectionPage } from '../graphql/paging';
import type { Transaction } from '../database/transaction';
import type { DeadLetterKindType, DeadLetterType, ReplayDeadLetterInput } from './dead-letters.graphql';

// Ids are v7: they sort by the time at which the work was ordered, newest first.
const PAGE = `
  select id, name as kind, queue, created_at as "createdAt", failed_at as "failedAt", attempts as tries,
    coalesce(last_error, 'unknown') as "errorCode", replays as version
  from outbox
  where organization_id = $1 and failed_at is not null and ($2::uuid is null or id < $2)
  order by id desc limit $3`;

const KINDS = `
  select name as kind, count(*)::int as count from outbox
  where organization_id = $1 and failed_at is not null group by name order by name`;

/** As on the first day: every try before it. The row keeps its id, so what it began cannot be begun twice. */
const REPLAY = `
  update outbox set failed_at = null, last_error = null, attempts = 0, replays = replays + 1, offered_at = null,
    leased_until = null, available_at = app.now()
  where organization_id = $1 and failed_at is not null and handled_at is null`;

/** Work that was given up: kept until somebody has it tried again. */
@Injectable()
export class DeadLetters {
  /** A page, what was ordered last first. @throws AppError BAD_INPUT */
  async page(tx: Transaction, args: PageArgs): Promise<ConnectionPage<DeadLetterType>> {
    authorize(tx.ctx, 'operations:read');
    const request = pageRequest(args, 1);
    const after = request.after?.[0] ?? null;
    if (after && !isId(after)) throw badInput('after', 'This list has changed. Load it again from the top.');
    const rows = await tx.query<DeadLetterType>(PAGE, [tx.ctx.organizationId, after, request.limit]);
    const total = (await this.kinds(tx)).reduce((sum, { count }) => sum + count, 0);
    return pageOf(
      rows,
      request,
      total,
      (row) => [row.id],
      (row) => row,
    );
  }

  /** What kinds there are, and how many of each. */
  async kinds(tx: Transaction): Promise<DeadLetterKindType[]> {
    authorize(tx.ctx, 'operations:read');
    return tx.query<DeadLetterKindType>(KINDS, [tx.ctx.organizationId]);
  }

  /**
   * Has one tried again, with all its tries. Asked twice for the same version (a double click) it happens once.
   * @throws AppError NOT_FOUND, CONFLICT when it failed again since the person looked
   */
  async replay(tx: Transaction, { id, version }: ReplayDeadLetterInput): Promise<number> {
    authorize(tx.ctx, 'operations:manage');
    if (!isId(id)) throw notFound();
    const { organizationId } = tx.ctx;
    const replayed = await tx.query(`${REPLAY} and id = $2 and replays = $3 returning id`, [
      organizationId,
      id,
      version,
    ]);
    if (replayed.length === 1) return 1;
    const [row] = await tx.query<{ replays: number; isParked: boolean }>(
      `select replays, failed_at is not null as "isParked" from outbox where organization_id = $1 and id = $2`,
      [organizationId, id],
    );
    if (!row) throw notFound();
    if (row.isParked || row.replays !== version + 1) throw new AppError('CONFLICT');
    return 0;
  }

  /** Has all of a kind tried again; answers how many there were. @throws AppError BAD_INPUT */
  async replayAll(tx: Transaction, kind: string): Promise<number> {
    authorize(tx.ctx, 'operations:manage');
    if (!/^[\w.-]{1,100}$/.test(kind)) throw badInput('input.kind', 'Choose a kind from the list.');
    return (await tx.query(`${REPLAY} and name = $2 returning id`, [tx.ctx.organizationId, kind])).length;
  }
}
