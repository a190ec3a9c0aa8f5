import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ConnectionPage } from '@stepwell/platform/graphql/paging';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { ChangeSessions } from './change-sessions';
import {
  AddGroupSessionInput,
  GroupSessionConnection,
  GroupSessionInput,
  GroupSessionsArgs,
  GroupSessionType,
  MoveGroupSessionInput,
  NameSubstituteInput,
  RemoveSubstituteInput,
  SkipGroupSessionInput,
} from './group-sessions.graphql';
import { GroupsService } from './groups.service';
import { Substitutes } from './substitutes';

/** Sessions, exceptions and substitutes on the staff surface. */
@Resolver(() => GroupSessionType)
export class GroupSessionsResolver {
  constructor(
    private readonly db: Database,
    private readonly groups: GroupsService,
    private readonly changing: ChangeSessions,
    private readonly substitutes: Substitutes,
  ) {}

  @Query(() => GroupSessionConnection, { description: 'The calendar, and the lists of what waits: by start.' })
  @Requires('group:read')
  groupSessions(@Ctx() ctx: StaffContext, @Args() args: GroupSessionsArgs): Promise<ConnectionPage<GroupSessionType>> {
    return this.db.read(ctx, (tx) => this.groups.sessions(tx, args));
  }

  @Query(() => GroupSessionType)
  @Requires('group:read')
  groupSession(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<GroupSessionType> {
    return this.db.read(ctx, (tx) => this.groups.session(tx, id));
  }

  @Mutation(() => GroupSessionType)
  @Requires('group:manage')
  skipGroupSession(@Ctx() ctx: StaffContext, @Args('input') input: SkipGroupSessionInput): Promise<GroupSessionType> {
    return this.changed(ctx, (tx) => this.changing.skip(tx, input));
  }

  @Mutation(() => GroupSessionType)
  @Requires('group:manage')
  moveGroupSession(@Ctx() ctx: StaffContext, @Args('input') input: MoveGroupSessionInput): Promise<GroupSessionType> {
    return this.changed(ctx, (tx) => this.changing.move(tx, input));
  }

  @Mutation(() => GroupSessionType, { description: 'Takes a move or a skip back.' })
  @Requires('group:manage')
  restoreGroupSession(@Ctx() ctx: StaffContext, @Args('input') input: GroupSessionInput): Promise<GroupSessionType> {
    return this.changed(ctx, (tx) => this.changing.restore(tx, input));
  }

  @Mutation(() => GroupSessionType, { description: 'A one-off session beside the recurrence.' })
  @Requires('group:manage')
  addGroupSession(@Ctx() ctx: StaffContext, @Args('input') input: AddGroupSessionInput): Promise<GroupSessionType> {
    return this.changed(ctx, (tx) => this.changing.add(tx, input));
  }

  @Mutation(() => GroupSessionType, { description: 'By whoever plans groups, or by the session’s own leader.' })
  @Requires('group:read')
  nameSubstitute(@Ctx() ctx: StaffContext, @Args('input') input: NameSubstituteInput): Promise<GroupSessionType> {
    return this.changed(ctx, (tx) => this.substitutes.name(tx, input));
  }

  @Mutation(() => GroupSessionType)
  @Requires('group:read')
  removeSubstitute(@Ctx() ctx: StaffContext, @Args('input') input: RemoveSubstituteInput): Promise<GroupSessionType> {
    return this.changed(ctx, (tx) => this.substitutes.remove(tx, input));
  }

  private changed(ctx: StaffContext, change: (tx: Transaction) => Promise<Id>): Promise<GroupSessionType> {
    return this.db.write(ctx, async (tx) => this.groups.session(tx, await change(tx)));
  }
}
