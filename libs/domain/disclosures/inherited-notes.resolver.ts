import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { InheritedNotesType, OpenInheritedNotesInput } from './inherited-notes.graphql';
import { OpenInheritedNotes } from './open-inherited-notes';

/** Edge of counseling notes whose author left. */
@Resolver(() => InheritedNotesType)
export class InheritedNotesResolver {
  constructor(
    private readonly db: Database,
    private readonly inherited: OpenInheritedNotes,
  ) {}

  @Query(() => [InheritedNotesType], {
    description: 'Of authors who left, in the viewer’s custody; shut unless opened.',
  })
  @Requires('team:supervise')
  inheritedNotes(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<InheritedNotesType[]> {
    return this.db.read(ctx, (tx) => this.inherited.of(tx, patientId));
  }

  @Mutation(() => [InheritedNotesType], { description: 'For an hour, on a ground that is written down.' })
  @Requires('team:supervise')
  openInheritedNotes(
    @Ctx() ctx: StaffContext,
    @Args('input') input: OpenInheritedNotesInput,
  ): Promise<InheritedNotesType[]> {
    return this.db.write(ctx, async (tx) => this.inherited.of(tx, await this.inherited.open(tx, input)));
  }
}
