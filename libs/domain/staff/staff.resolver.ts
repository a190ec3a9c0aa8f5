import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { PageArgs } from '@stepwell/platform/graphql/connection';
import { pageRequest, type ConnectionPage } from '@stepwell/platform/graphql/paging';
import { Ctx, Requires, StepUp } from '@stepwell/platform/graphql/decorators';
import { ChangeStaffAccess } from './change-staff-access';
import { InviteStaff } from './invite-staff';
import { SetPagingPhone } from './set-paging-phone';
import { SetStaffCredential } from './set-staff-credential';
import {
  InviteStaffInput,
  SetPagingPhoneInput,
  SetStaffCredentialInput,
  SetStaffRolesInput,
  StaffMemberConnection,
  StaffMemberInput,
  StaffMemberType,
} from './staff.graphql';
import { staffMemberView, StaffService } from './staff.service';

/** Edge of the directory and of who may do what. */
@Resolver()
export class StaffResolver {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffService,
    private readonly inviting: InviteStaff,
    private readonly access: ChangeStaffAccess,
    private readonly credentials: SetStaffCredential,
    private readonly paging: SetPagingPhone,
  ) {}

  @Query(() => StaffMemberConnection)
  @Requires('staff:read')
  async staffMembers(@Ctx() ctx: StaffContext, @Args() page: PageArgs): Promise<ConnectionPage<StaffMemberType>> {
    return this.database.read(ctx, (tx) => this.staff.page(tx, pageRequest(page, 2)));
  }

  @Mutation(() => StaffMemberType)
  @Requires('staff:manage')
  async inviteStaff(@Ctx() ctx: StaffContext, @Args('input') input: InviteStaffInput): Promise<StaffMemberType> {
    return this.database.write(ctx, async (tx) => staffMemberView(await this.inviting.invite(tx, input)));
  }

  @Mutation(() => StaffMemberType)
  @Requires('staff:manage')
  async resendInvitation(@Ctx() ctx: StaffContext, @Args('input') input: StaffMemberInput): Promise<StaffMemberType> {
    return this.database.write(ctx, async (tx) => staffMemberView(await this.inviting.resend(tx, input)));
  }

  @Mutation(() => StaffMemberType)
  @Requires('staff:manage')
  @StepUp()
  async setStaffRoles(@Ctx() ctx: StaffContext, @Args('input') input: SetStaffRolesInput): Promise<StaffMemberType> {
    return this.database.write(ctx, async (tx) => staffMemberView(await this.access.setRoles(tx, input)));
  }

  @Mutation(() => StaffMemberType)
  @Requires('staff:manage')
  @StepUp()
  async deactivateStaff(@Ctx() ctx: StaffContext, @Args('input') input: StaffMemberInput): Promise<StaffMemberType> {
    return this.database.write(ctx, async (tx) => staffMemberView(await this.access.deactivate(tx, input)));
  }

  @Mutation(() => StaffMemberType)
  @Requires('staff:manage')
  async setStaffCredential(
    @Ctx() ctx: StaffContext,
    @Args('input') input: SetStaffCredentialInput,
  ): Promise<StaffMemberType> {
    return this.database.write(ctx, async (tx) => staffMemberView(await this.credentials.run(tx, input)));
  }

  @Mutation(() => StaffMemberType)
  @Requires('staff:manage')
  async setPagingPhone(@Ctx() ctx: StaffContext, @Args('input') input: SetPagingPhoneInput): Promise<StaffMemberType> {
    return this.database.write(ctx, async (tx) => staffMemberView(await this.paging.run(tx, input)));
  }
}
