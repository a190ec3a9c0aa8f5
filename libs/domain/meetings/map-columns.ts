import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { columnMappingSchema } from './column-mapping';
import { FeedSource } from './feed-source.entity';
import type { MapColumnsInput } from './map-columns.graphql';

const schema = z.object({ columns: columnMappingSchema });

/** Saves which columns of a source's files hold what; the next file is read by it. */
@Injectable()
export class MapColumns {
  /** @returns the source's id. @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT, also for a source without columns */
  async run(tx: Transaction, input: MapColumnsInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const { columns } = parseInput(schema, { columns: input.columns });
    const source = await tx.repo(FeedSource).getForUpdate(input.sourceId);
    if (source.kind !== 'file' || (source.format !== 'csv' && source.format !== 'ndjson'))
      throw badInput('input.sourceId', 'Only files in CSV or NDJSON have columns to name.');
    await tx.repo(FeedSource).update({ id: source.id }, { columnMapping: columns });
    await tx.changed('meetings');
    return source.id;
  }
}
