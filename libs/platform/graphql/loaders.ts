import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { RequestContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Database } from '../database/database';
import type { Transaction } from '../database/transaction';

type Lookup = (tx: Transaction) => Promise<unknown>;

interface WaitingRead {
  lookups: Lookup[];
  results: Promise<unknown[]>;
}

/** The batched lookups of one GraphQL request; they live and die with it, so nothing crosses people or organizations. */
export class Loaders {
  private readonly loaders = new Map<string, unknown>();
  private waiting: WaitingRead | null = null;

  /** The loader of this name; `batch` answers the ids in their order and opens its own short read. */
  of<Value>(name: string, batch: (ids: readonly Id[]) => Promise<Value[]>): DataLoader<Id, Value> {
    const known = this.loaders.get(name) as DataLoader<Id, Value> | undefined;
    if (known) return known;
    const made = new DataLoader<Id, Value>(batch, { maxBatchSize: 200 });
    this.loaders.set(name, made);
    return made;
  }

  /**
   * Runs a batch's lookup. Batches that are due at the same moment share one short read and its audit row, one after the
   * other, instead of taking a connection each.
   */
  async read<Value>(
    database: Database,
    ctx: RequestContext,
    lookup: (tx: Transaction) => Promise<Value>,
  ): Promise<Value> {
    this.waiting ??= this.open(database, ctx);
    const { lookups, results } = this.waiting;
    const place = lookups.push(lookup) - 1;
    return (await results)[place] as Value;
  }

  private open(database: Database, ctx: RequestContext): WaitingRead {
    const lookups: Lookup[] = [];
    const results = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.waiting = null;
      return database.read(ctx, async (tx) => {
        const found: unknown[] = [];
        for (const lookup of lookups) found.push(await lookup(tx));
        return found;
      });
    });
    return { lookups, results };
  }
}

/** The loaders of the running request, as an argument of a field resolver. */
export const RequestLoaders = createParamDecorator((_data: unknown, execution: ExecutionContext) => {
  return GqlExecutionContext.create(execution).getContext<{ loaders: Loaders }>().loaders;
});

/** Sorts rows to the ids that were asked for: one list per id, empty where there is none. */
export function listsFor<Row>(ids: readonly Id[], rows: readonly Row[], idOf: (row: Row) => Id): Row[][] {
  const lists = new Map<Id, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(idOf(row))?.push(row);
  return ids.map((id) => lists.get(id) ?? []);
}

/** Sorts rows to the ids that were asked for: one row per id, null where there is none. */
export function rowsFor<Row>(ids: readonly Id[], rows: readonly Row[], idOf: (row: Row) => Id): (Row | null)[] {
  const found = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => found.get(id) ?? null);
}
