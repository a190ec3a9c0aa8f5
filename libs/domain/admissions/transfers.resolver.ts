import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { ShowTransfers } from './show-transfers';
import { TransferPatient } from './transfer-patient';
import { PatientTransfersType, TransferPatientInput } from './transfers.graphql';

/** Edge of moves inside a stay. */
@Resolver(() => PatientTransfersType)
export class TransfersResolver {
  constructor(
    private readonly db: Database,
    private readonly showing: ShowTransfers,
    private readonly transferring: TransferPatient,
  ) {}

  @Query(() => PatientTransfersType)
  @Requires('patient:update')
  patientTransfers(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<PatientTransfersType> {
    return this.db.read(ctx, (tx) => this.showing.of(tx, patientId));
  }

  @Mutation(() => PatientTransfersType, { description: 'One move inside the open stay.' })
  @Requires('patient:update')
  transferPatient(@Ctx() ctx: StaffContext, @Args('input') input: TransferPatientInput): Promise<PatientTransfersType> {
    return this.db.write(ctx, async (tx) => this.showing.of(tx, await this.transferring.run(tx, input)));
  }
}
