import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { TeamMemberPatientsType, TeamOverviewType } from './team.graphql';
import { TeamService } from './team.service';

/** Edge of the supervisors’ page. */
@Resolver(() => TeamOverviewType)
export class TeamResolver {
  constructor(
    private readonly db: Database,
    private readonly team: TeamService,
  ) {}

  @Query(() => TeamOverviewType, { description: 'The work of the team; response times of the last so many days.' })
  @Requires('team:supervise')
  teamOverview(
    @Ctx() ctx: StaffContext,
    @Args('days', { type: () => Int, defaultValue: 30 }) days: number,
  ): Promise<TeamOverviewType> {
    return this.db.read(ctx, (tx) => this.team.overview(tx, days));
  }

  @Query(() => TeamMemberPatientsType)
  @Requires('team:supervise')
  teamMemberPatients(
    @Ctx() ctx: StaffContext,
    @Args('staffMemberId', { type: () => ID }) staffMemberId: Id,
  ): Promise<TeamMemberPatientsType> {
    return this.db.read(ctx, (tx) => this.team.patientsOf(tx, staffMemberId));
  }
}
