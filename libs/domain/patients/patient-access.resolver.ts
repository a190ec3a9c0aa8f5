import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { Loaders, RequestLoaders, rowsFor } from '@stepwell/platform/graphql/loaders';
import type { PinStatus } from './patient-access.entity';
import {
  AccessLinkResultType,
  IssueSetupCodeInput,
  PinStatusEnum,
  SendAccessLinkInput,
  SetupCodeType,
} from './patient-access.graphql';
import { PatientAccessService } from './patient-access.service';
import { PatientType } from './patients.graphql';

/** Edge of patients' access for staff. */
@Resolver(() => PatientType)
export class PatientAccessResolver {
  constructor(
    private readonly database: Database,
    private readonly access: PatientAccessService,
  ) {}

  @ResolveField(() => PinStatusEnum)
  @Requires('patient:read')
  async pinStatus(
    @Parent() patient: PatientType,
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
  ): Promise<PinStatus> {
    const loader = loaders.of('patient-access.pin-status', async (ids) => {
      const rows = await loaders.read(this.database, ctx, (tx) => this.access.pinStatuses(tx, ids));
      return rowsFor(ids, rows, (row) => row.patientId);
    });
    return (await loader.load(patient.id))?.status ?? 'not_set';
  }

  @Mutation(() => SetupCodeType)
  @Requires('patient:access')
  async issueSetupCode(@Ctx() ctx: StaffContext, @Args('input') input: IssueSetupCodeInput): Promise<SetupCodeType> {
    return this.database.write(ctx, (tx) => this.access.issueSetupCode(tx, input.patientId));
  }

  @Mutation(() => AccessLinkResultType)
  @Requires('patient:access')
  async sendAccessLink(
    @Ctx() ctx: StaffContext,
    @Args('input') input: SendAccessLinkInput,
  ): Promise<AccessLinkResultType> {
    return this.database.write(ctx, async (tx) => ({ sentTo: await this.access.sendLink(tx, input.patientId) }));
  }
}
