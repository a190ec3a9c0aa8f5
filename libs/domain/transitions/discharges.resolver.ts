import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { FillDischargeInput, PatientDischargeType, RecordDischargeInput } from './discharges.graphql';
import { RecordDischarge } from './record-discharge';
import { ShowDischarge } from './show-discharge';

/** Edge of discharges on the staff surface. */
@Resolver(() => PatientDischargeType)
export class DischargesResolver {
  constructor(
    private readonly db: Database,
    private readonly recording: RecordDischarge,
    private readonly showing: ShowDischarge,
  ) {}

  @Query(() => PatientDischargeType)
  @Requires('patient:update')
  patientDischarge(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<PatientDischargeType> {
    return this.db.read(ctx, (tx) => this.showing.of(tx, patientId));
  }

  @Mutation(() => PatientDischargeType, { description: 'Ends the stay; what is not known becomes tasks.' })
  @Requires('patient:update')
  recordDischarge(@Ctx() ctx: StaffContext, @Args('input') input: RecordDischargeInput): Promise<PatientDischargeType> {
    return this.db.write(ctx, async (tx) => this.showing.of(tx, await this.recording.record(tx, input)));
  }

  @Mutation(() => PatientDischargeType, { description: 'Fills in what was not known; its tasks close.' })
  @Requires('patient:update')
  fillDischarge(@Ctx() ctx: StaffContext, @Args('input') input: FillDischargeInput): Promise<PatientDischargeType> {
    return this.db.write(ctx, async (tx) => this.showing.of(tx, await this.recording.fill(tx, input)));
  }
}
