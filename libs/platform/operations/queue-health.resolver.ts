import { Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { queueNames } from '@stepwell/kernel/events';
import { Database } from '../database/database';
import { Ctx, Requires } from '../graphql/decorators';
import { MetricsController } from '../http/metrics.controller';
import type { SliceManifest } from '../manifest';
import { DeadLettersResolver } from './dead-letters.resolver';
import { DeadLetters } from './dead-letters.service';
import { QueueHealthType } from './queue-health.graphql';

/** Counts per queue from the outbox, which is the record; row-level security keeps them to the asker's organization. */
const statement = `
  select queue as name,
    count(*) filter (where failed_at is null and available_at <= app.now())::int as waiting,
    count(*) filter (where failed_at is null and available_at > app.now() and offered_at is not null)::int as active,
    count(*) filter (where failed_at is null and available_at > app.now() and offered_at is null)::int as delayed,
    count(*) filter (where failed_at is not null)::int as failed,
    coalesce(extract(epoch from app.now() - min(available_at) filter (where failed_at is null and available_at <= app.now())), 0)::int
      as "oldestWaitingSeconds"
  from outbox where organization_id = $1 and handled_at is null group by queue`;

/** The operations view of an organization's own work. */
@Resolver(() => QueueHealthType)
export class QueueHealthResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [QueueHealthType])
  @Requires('operations:read')
  async queueHealth(@Ctx() ctx: StaffContext): Promise<QueueHealthType[]> {
    const rows = await this.database.read(ctx, (tx) => tx.query<QueueHealthType>(statement, [ctx.organizationId]));
    return queueNames.map(
      (name) =>
        rows.find((row) => row.name === name) ?? {
          name,
          waiting: 0,
          active: 0,
          delayed: 0,
          failed: 0,
          oldestWaitingSeconds: 0,
        },
    );
  }
}

/** What the staff surface takes from operations. */
export const operationsStaff: SliceManifest = {
  entities: [],
  providers: [QueueHealthResolver, DeadLetters, DeadLettersResolver],
  controllers: [MetricsController],
};
