import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { permissions } from '@stepwell/kernel/permissions';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, SignedIn } from '@stepwell/platform/graphql/decorators';
import { OrganizationsService } from '../organizations/organizations.service';
import { SecondFactors } from './second-factors.service';
import { StaffEntry } from './staff-entry.service';
import { StaffSessions } from './staff-sessions.service';
import { MembershipType, RevokeSessionInput, StaffSessionType, ViewerType } from './staff.graphql';
import { StaffService } from './staff.service';

/** Edge of what a signed-in person sees of themselves. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffService,
    private readonly organizations: OrganizationsService,
    private readonly entry: StaffEntry,
    private readonly sessions: StaffSessions,
    private readonly factors: SecondFactors,
  ) {}

  @Query(() => ViewerType)
  @SignedIn()
  async viewer(@Ctx() ctx: StaffContext): Promise<ViewerType> {
    return this.database.read(ctx, async (tx) => {
      const { id, displayName, email, roles } = await this.staff.get(tx, ctx.actorId);
      const allowed = permissions.filter((permission) => ctx.permissions.has(permission));
      const organization = await this.organizations.current(tx);
      const known = { staffMemberId: id, displayName, email, roles, organization, now: await tx.now() };
      return { ...known, permissions: allowed, lacksSecondFactor: ctx.lacksFactor };
    });
  }

  @ResolveField(() => [MembershipType])
  @SignedIn()
  async memberships(@Ctx() ctx: StaffContext): Promise<MembershipType[]> {
    const places = await this.entry.openPlaces(ctx.accountId, ctx.requestId);
    return places
      .map(({ member, organizationName }) => ({
        organizationId: member.organizationId,
        organizationName,
        isCurrent: member.organizationId === ctx.organizationId,
      }))
      .sort((a, b) => a.organizationName.localeCompare(b.organizationName, 'en'));
  }

  @ResolveField(() => Boolean, { description: 'Whether the account has anything beside its password.' })
  @SignedIn()
  async hasSecondFactor(@Ctx() ctx: StaffContext): Promise<boolean> {
    return this.factors.has(ctx);
  }

  @Query(() => [StaffSessionType])
  @SignedIn()
  async mySessions(@Ctx() ctx: StaffContext): Promise<StaffSessionType[]> {
    const sessions = await this.sessions.list(ctx);
    return sessions.map((session) => ({ ...session, isCurrent: session.id === ctx.sessionId }));
  }

  @Mutation(() => [StaffSessionType])
  @SignedIn()
  async revokeSession(@Ctx() ctx: StaffContext, @Args('input') input: RevokeSessionInput): Promise<StaffSessionType[]> {
    await this.sessions.revoke(ctx, input.id);
    return this.mySessions(ctx);
  }
}
