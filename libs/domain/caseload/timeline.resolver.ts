import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { ChartTimelineType } from './timeline.graphql';
import { TimelineService } from './timeline.service';

/** Edge of a chart's line of time. */
@Resolver(() => ChartTimelineType)
export class TimelineResolver {
  constructor(
    private readonly db: Database,
    private readonly service: TimelineService,
  ) {}

  @Query(() => ChartTimelineType, { description: 'Both days count, by the calendar where the patient is.' })
  @Requires('patient:read')
  chartTimeline(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
    @Args('from', { type: () => LocalDateScalar }) from: string,
    @Args('until', { type: () => LocalDateScalar }) until: string,
  ): Promise<ChartTimelineType> {
    return this.db.read(ctx, (tx) => this.service.between(tx, patientId, from, until));
  }
}
