import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { PageArgs } from '@stepwell/platform/graphql/connection';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { AuditCheckType, AuditEventConnection, AuditEventType, AuditHeadInput } from './audit-log.graphql';
import { AuditLogService } from './audit-log.service';

/** Edge of the audit log. */
@Resolver(() => AuditEventType)
export class AuditLogResolver {
  constructor(
    private readonly db: Database,
    private readonly service: AuditLogService,
  ) {}

  @Query(() => AuditEventConnection)
  @Requires('audit:read')
  auditEvents(
    @Ctx() ctx: StaffContext,
    @Args() page: PageArgs,
    @Args('patientId', { type: () => ID, nullable: true }) patientId?: Id | null,
  ): Promise<AuditEventConnection> {
    return this.db.read(ctx, (tx) => this.service.page(tx, page, patientId ?? null));
  }

  @Query(() => AuditCheckType)
  @Requires('audit:read')
  auditCheck(
    @Ctx() ctx: StaffContext,
    @Args('from', { type: () => AuditHeadInput, nullable: true }) from?: AuditHeadInput | null,
  ): Promise<AuditCheckType> {
    return this.db.read(ctx, (tx) => this.service.check(tx, from ?? null));
  }
}
