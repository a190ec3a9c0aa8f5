import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { ConnectionPage } from '@stepwell/platform/graphql/paging';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { ChangeGroup } from './change-group';
import { ChangeRoster } from './change-roster.service';
import { AddGroupMemberInput, EndGroupMemberInput, GroupMemberType } from './group-roster.graphql';
import {
  CreateFacilityGroupInput,
  EndFacilityGroupInput,
  FacilityGroupConnection,
  FacilityGroupsArgs,
  FacilityGroupType,
  GroupSessionPreviewType,
  PreviewGroupSessionsInput,
  UpdateFacilityGroupInput,
} from './groups.graphql';
import { GroupsService } from './groups.service';
import { PreviewPlan } from './preview-plan';

/** Groups and their rosters on the staff surface. */
@Resolver(() => FacilityGroupType)
export class GroupsResolver {
  constructor(
    private readonly db: Database,
    private readonly groups: GroupsService,
    private readonly planning: ChangeGroup,
    private readonly previewing: PreviewPlan,
    private readonly roster: ChangeRoster,
  ) {}

  @Query(() => FacilityGroupConnection)
  @Requires('group:read')
  facilityGroups(
    @Ctx() ctx: StaffContext,
    @Args() args: FacilityGroupsArgs,
  ): Promise<ConnectionPage<FacilityGroupType>> {
    return this.db.read(ctx, (tx) => this.groups.page(tx, args));
  }

  @Query(() => FacilityGroupType)
  @Requires('group:read')
  facilityGroup(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<FacilityGroupType> {
    return this.db.read(ctx, (tx) => this.groups.group(tx, id));
  }

  @Query(() => [GroupSessionPreviewType], {
    description:
      'The next twelve sessions that a plan would give, or all ahead of a group with what a change does to them; saves nothing.',
  })
  @Requires('group:manage')
  previewGroupSessions(
    @Ctx() ctx: StaffContext,
    @Args('input') input: PreviewGroupSessionsInput,
  ): Promise<GroupSessionPreviewType[]> {
    return this.db.read(ctx, (tx) => this.previewing.run(tx, input));
  }

  @ResolveField(() => [GroupMemberType], {
    description:
      'Members and waiting list, as far as the viewer may see these patients; the counts of the group count all.',
  })
  @Requires('patient:read')
  members(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() group: FacilityGroupType,
  ): Promise<GroupMemberType[]> {
    const loader = loaders.of<GroupMemberType[]>('group.members', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.groups.membersOf(tx, ids), (member) => member.groupId),
      ),
    );
    return loader.load(group.id);
  }

  @Mutation(() => FacilityGroupType)
  @Requires('group:manage')
  createFacilityGroup(
    @Ctx() ctx: StaffContext,
    @Args('input') input: CreateFacilityGroupInput,
  ): Promise<FacilityGroupType> {
    return this.db.write(ctx, async (tx) => this.groups.group(tx, await this.planning.create(tx, input)));
  }

  @Mutation(() => FacilityGroupType)
  @Requires('group:manage')
  updateFacilityGroup(
    @Ctx() ctx: StaffContext,
    @Args('input') input: UpdateFacilityGroupInput,
  ): Promise<FacilityGroupType> {
    return this.db.write(ctx, async (tx) => {
      await this.planning.update(tx, input);
      return this.groups.group(tx, input.id);
    });
  }

  @Mutation(() => FacilityGroupType)
  @Requires('group:manage')
  endFacilityGroup(@Ctx() ctx: StaffContext, @Args('input') input: EndFacilityGroupInput): Promise<FacilityGroupType> {
    return this.db.write(ctx, async (tx) => {
      await this.planning.end(tx, input);
      return this.groups.group(tx, input.id);
    });
  }

  @Mutation(() => GroupMemberType, { description: 'A place, or the end of the waiting list where the group is full.' })
  @Requires('group:enroll')
  addGroupMember(@Ctx() ctx: StaffContext, @Args('input') input: AddGroupMemberInput): Promise<GroupMemberType> {
    return this.db.write(ctx, (tx) => this.roster.add(tx, input));
  }

  @Mutation(() => GroupMemberType, { description: 'A freed place goes to whoever waits longest.' })
  @Requires('group:enroll')
  endGroupMember(@Ctx() ctx: StaffContext, @Args('input') input: EndGroupMemberInput): Promise<GroupMemberType> {
    return this.db.write(ctx, (tx) => this.roster.end(tx, input));
  }
}
