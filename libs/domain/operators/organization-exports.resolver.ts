import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires, StepUp } from '@stepwell/platform/graphql/decorators';
import { OrganizationExportType } from './organization-export.graphql';
import { OrganizationExports } from './organization-exports.service';

/** Edge of the export of an organization, for its owners. */
@Resolver(() => OrganizationExportType)
export class OrganizationExportsResolver {
  constructor(
    private readonly db: Database,
    private readonly exports: OrganizationExports,
  ) {}

  @Query(() => OrganizationExportType, { nullable: true })
  @Requires('organization:export')
  organizationExport(@Ctx() ctx: StaffContext): Promise<OrganizationExportType | null> {
    return this.db.read(ctx, (tx) => this.exports.current(tx));
  }

  @Mutation(() => OrganizationExportType, {
    description: 'Notes who takes the file; `GET /organization-export/file` hands it out within five minutes.',
  })
  @Requires('organization:export')
  @StepUp()
  takeOrganizationExport(@Ctx() ctx: StaffContext): Promise<OrganizationExportType> {
    return this.db.write(ctx, async (tx) => {
      await this.exports.take(tx);
      return (await this.exports.current(tx))!;
    });
  }
}
