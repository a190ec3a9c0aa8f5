import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { ChooseWordingInput, StepTextsType } from './step-texts.graphql';
import { StepTextsService } from './step-texts.service';

/** Steps and traditions on the staff surface. */
@Resolver(() => StepTextsType)
export class StepTextsResolver {
  constructor(
    private readonly db: Database,
    private readonly steps: StepTextsService,
  ) {}

  @Query(() => [StepTextsType], { description: 'Steps, then traditions; none for a path without them.' })
  @Requires('meeting:read')
  stepTexts(
    @Ctx() ctx: StaffContext,
    @Args('fellowship', { type: () => String }) fellowship: string,
  ): Promise<StepTextsType[]> {
    return this.db.read(ctx, (tx) => this.steps.of(tx, fellowship, 'en'));
  }

  @Mutation(() => [StepTextsType], { description: 'Says what stands beside our own labels.' })
  @Requires('organization:manage')
  chooseWording(@Ctx() ctx: StaffContext, @Args('input') input: ChooseWordingInput): Promise<StepTextsType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.steps.choose(tx, input);
      return this.steps.of(tx, input.fellowship, 'en');
    });
  }
}
