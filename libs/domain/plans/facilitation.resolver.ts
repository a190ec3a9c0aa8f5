import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { PatientsService } from '../patients/patients.service';
import { FacilitationSessionType, LogFacilitationInput, MarkFacilitationInErrorInput } from './facilitation.graphql';
import { Facilitation } from './facilitation.service';
import { LogFacilitation } from './log-facilitation';

/** Sessions of twelve-step facilitation on the staff surface. */
@Resolver(() => FacilitationSessionType)
export class FacilitationResolver {
  constructor(
    private readonly db: Database,
    private readonly patients: PatientsService,
    private readonly sessions: Facilitation,
    private readonly logging: LogFacilitation,
  ) {}

  @Query(() => [FacilitationSessionType], { description: 'The newest first, at most 100.' })
  @Requires('plan:read')
  facilitationSessions(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<FacilitationSessionType[]> {
    return this.db.read(ctx, async (tx) => {
      const { id } = await this.patients.summary(tx, patientId);
      return this.sessions.ofPatient(tx, id);
    });
  }

  @Mutation(() => FacilitationSessionType)
  @Requires('plan:write')
  logFacilitation(
    @Ctx() ctx: StaffContext,
    @Args('input') input: LogFacilitationInput,
  ): Promise<FacilitationSessionType> {
    return this.db.write(ctx, async (tx) => this.sessions.view(tx, await this.logging.run(tx, input)));
  }

  @Mutation(() => FacilitationSessionType, { description: 'It stays in the record, marked.' })
  @Requires('plan:write')
  markFacilitationInError(
    @Ctx() ctx: StaffContext,
    @Args('input') input: MarkFacilitationInErrorInput,
  ): Promise<FacilitationSessionType> {
    return this.db.write(ctx, async (tx) => {
      await this.logging.markInError(tx, input);
      return this.sessions.view(tx, input.id);
    });
  }
}
