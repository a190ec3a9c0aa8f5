import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '../database/database';
import { PageArgs } from '../graphql/connection';
import type { ConnectionPage } from '../graphql/paging';
import { Ctx, Requires } from '../graphql/decorators';
import {
  DeadLetterConnection,
  DeadLetterKindType,
  DeadLetterType,
  ReplayDeadLetterInput,
  ReplayDeadLettersInput,
  ReplayedDeadLettersType,
} from './dead-letters.graphql';
import { DeadLetters } from './dead-letters.service';

/** Edge of parked work. */
@Resolver(() => DeadLetterType)
export class DeadLettersResolver {
  constructor(
    private readonly db: Database,
    private readonly service: DeadLetters,
  ) {}

  @Query(() => DeadLetterConnection)
  @Requires('operations:read')
  deadLetters(@Ctx() ctx: StaffContext, @Args() page: PageArgs): Promise<ConnectionPage<DeadLetterType>> {
    return this.db.read(ctx, (tx) => this.service.page(tx, page));
  }

  @Query(() => [DeadLetterKindType])
  @Requires('operations:read')
  deadLetterKinds(@Ctx() ctx: StaffContext): Promise<DeadLetterKindType[]> {
    return this.db.read(ctx, (tx) => this.service.kinds(tx));
  }

  @Mutation(() => ReplayedDeadLettersType)
  @Requires('operations:manage')
  replayDeadLetter(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ReplayDeadLetterInput,
  ): Promise<ReplayedDeadLettersType> {
    return this.db.write(ctx, async (tx) => ({ count: await this.service.replay(tx, input) }));
  }

  @Mutation(() => ReplayedDeadLettersType)
  @Requires('operations:manage')
  replayDeadLetters(
    @Ctx() ctx: StaffContext,
    @Args('input') { kind }: ReplayDeadLettersInput,
  ): Promise<ReplayedDeadLettersType> {
    return this.db.write(ctx, async (tx) => ({ count: await this.service.replayAll(tx, kind) }));
  }
}
