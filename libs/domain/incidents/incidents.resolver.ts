import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import {
  ClosePrivacyIncidentInput,
  DecidePrivacyIncidentInput,
  PrivacyIncidentType,
  ReportPrivacyIncidentInput,
} from './incidents.graphql';
import { KeepIncidents } from './keep-incidents';
import { privacyIncident, privacyIncidents } from './view-incidents';

/** Edge of the register of privacy incidents. */
@Resolver(() => PrivacyIncidentType)
export class IncidentsResolver {
  constructor(
    private readonly db: Database,
    private readonly keeping: KeepIncidents,
  ) {}

  @Query(() => [PrivacyIncidentType], {
    description: 'Open ones first, those whose time ends first on top; at most 200.',
  })
  @Requires('incident:read')
  privacyIncidents(@Ctx() ctx: StaffContext): Promise<PrivacyIncidentType[]> {
    return this.db.read(ctx, (tx) => privacyIncidents(tx));
  }

  @Mutation(() => PrivacyIncidentType)
  @Requires('incident:manage')
  reportPrivacyIncident(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ReportPrivacyIncidentInput,
  ): Promise<PrivacyIncidentType> {
    return this.change(ctx, (tx) => this.keeping.report(tx, input));
  }

  @Mutation(() => PrivacyIncidentType)
  @Requires('incident:manage')
  decidePrivacyIncident(
    @Ctx() ctx: StaffContext,
    @Args('input') input: DecidePrivacyIncidentInput,
  ): Promise<PrivacyIncidentType> {
    return this.change(ctx, (tx) => this.keeping.decide(tx, input));
  }

  @Mutation(() => PrivacyIncidentType)
  @Requires('incident:manage')
  closePrivacyIncident(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ClosePrivacyIncidentInput,
  ): Promise<PrivacyIncidentType> {
    return this.change(ctx, (tx) => this.keeping.close(tx, input));
  }

  private change(ctx: StaffContext, verb: (tx: Transaction) => Promise<Id>): Promise<PrivacyIncidentType> {
    return this.db.write(ctx, async (tx) => privacyIncident(tx, await verb(tx)));
  }
}
