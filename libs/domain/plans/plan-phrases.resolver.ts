import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { PlanPhrasesType } from './plan-phrases.graphql';
import { PlanPhraseBook } from './plan-phrases.service';

/** What the builder offers beside its fields. */
@Resolver()
export class PlanPhrasesResolver {
  constructor(
    private readonly db: Database,
    private readonly phrases: PlanPhraseBook,
  ) {}

  @Query(() => PlanPhrasesType, { description: 'Lines that were written before, to take over.' })
  @Requires('plan:write')
  planPhrases(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<PlanPhrasesType> {
    return this.db.read(ctx, (tx) => this.phrases.of(tx, patientId));
  }
}
