import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires, StepUp } from '@stepwell/platform/graphql/decorators';
import { PatientType } from '../patients/patients.graphql';
import { PatientsService } from '../patients/patients.service';
import { MergePatients } from './merge-patients';
import { MergePatientsInput, MergePreviewType } from './merges.graphql';
import { ShowMerge } from './show-merge';

/** Edge of merging charts. */
@Resolver(() => MergePreviewType)
export class MergesResolver {
  constructor(
    private readonly db: Database,
    private readonly showing: ShowMerge,
    private readonly merging: MergePatients,
    private readonly patients: PatientsService,
  ) {}

  @Query(() => MergePreviewType)
  @Requires('patient:merge')
  mergePreview(
    @Ctx() ctx: StaffContext,
    @Args('losingId', { type: () => ID }) losingId: Id,
    @Args('survivingId', { type: () => ID }) survivingId: Id,
  ): Promise<MergePreviewType> {
    return this.db.read(ctx, (tx) => this.showing.preview(tx, losingId, survivingId));
  }

  @Query(() => ID, { nullable: true, description: 'The chart that a former one became part of.' })
  @Requires('patient:read')
  mergedInto(@Ctx() ctx: StaffContext, @Args('patientId', { type: () => ID }) patientId: Id): Promise<Id | null> {
    return this.db.read(ctx, (tx) => this.showing.mergedInto(tx, patientId));
  }

  @Mutation(() => PatientType, { description: 'Makes one chart of two, for good.' })
  @Requires('patient:merge')
  @StepUp()
  mergePatients(@Ctx() ctx: StaffContext, @Args('input') input: MergePatientsInput): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => this.patients.view(tx, await this.merging.run(tx, input)));
  }
}
