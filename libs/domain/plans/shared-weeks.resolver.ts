import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { NoteWeekInput, SharedWeekType } from './shared-weeks.graphql';
import { SharedWeeks } from './shared-weeks.service';

/** Weeks that patients share, for whoever is on their care team. */
@Resolver(() => SharedWeekType)
export class SharedWeeksResolver {
  constructor(
    private readonly db: Database,
    private readonly weeks: SharedWeeks,
  ) {}

  @Query(() => [SharedWeekType], { description: 'Of the patients of my care teams who share theirs, by name.' })
  @Requires('week:read')
  sharedWeeks(@Ctx() ctx: StaffContext): Promise<SharedWeekType[]> {
    return this.db.read(ctx, (tx) => this.weeks.mine(tx));
  }

  @Mutation(() => SharedWeekType, { description: 'Notes what came of a week, together with the patient.' })
  @Requires('week:read')
  noteWeek(@Ctx() ctx: StaffContext, @Args('input') input: NoteWeekInput): Promise<SharedWeekType> {
    return this.db.write(ctx, (tx) => this.weeks.note(tx, input));
  }
}
