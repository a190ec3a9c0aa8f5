import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { AssignMeasure } from './assign-measure';
import { KeepOwnMeasure } from './keep-own-measure';
import { MeasureTrends } from './measure-trends';
import {
  AssignMeasureInput,
  ConfirmMeasurePackInput,
  KeepOwnMeasureInput,
  MarkMeasureInErrorInput,
  RecordExternalResultInput,
  RecordMeasureInput,
  RetireOwnMeasureInput,
  WithdrawMeasureInput,
} from './measures-input.graphql';
import { MeasureLibraryType, PatientMeasuresType } from './measures.graphql';
import { RecordMeasure } from './record-measure';
import { ShowLibrary } from './show-library';
import { TurnPack } from './turn-pack';

/** What can be asked here, and who decides it. */
@Resolver(() => MeasureLibraryType)
export class MeasureLibraryResolver {
  constructor(
    private readonly db: Database,
    private readonly library: ShowLibrary,
    private readonly turning: TurnPack,
    private readonly keeping: KeepOwnMeasure,
  ) {}

  @Query(() => MeasureLibraryType)
  @Requires('measure:read')
  measureLibrary(@Ctx() ctx: StaffContext): Promise<MeasureLibraryType> {
    return this.db.read(ctx, (tx) => this.library.view(tx));
  }

  @Mutation(() => MeasureLibraryType)
  @Requires('measure:manage')
  confirmMeasurePack(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ConfirmMeasurePackInput,
  ): Promise<MeasureLibraryType> {
    return this.changed(ctx, (tx) => this.turning.on(tx, input.termsVersion));
  }

  @Mutation(() => MeasureLibraryType)
  @Requires('measure:manage')
  endMeasurePack(@Ctx() ctx: StaffContext): Promise<MeasureLibraryType> {
    return this.changed(ctx, (tx) => this.turning.off(tx));
  }

  @Mutation(() => MeasureLibraryType)
  @Requires('measure:manage')
  keepOwnMeasure(@Ctx() ctx: StaffContext, @Args('input') input: KeepOwnMeasureInput): Promise<MeasureLibraryType> {
    return this.changed(ctx, (tx) => this.keeping.keep(tx, input));
  }

  @Mutation(() => MeasureLibraryType)
  @Requires('measure:manage')
  retireOwnMeasure(@Ctx() ctx: StaffContext, @Args('input') input: RetireOwnMeasureInput): Promise<MeasureLibraryType> {
    return this.changed(ctx, (tx) => this.keeping.retire(tx, input.id));
  }

  private changed(ctx: StaffContext, change: (tx: Transaction) => Promise<void>): Promise<MeasureLibraryType> {
    return this.db.write(ctx, async (tx) => {
      await change(tx);
      return this.library.view(tx);
    });
  }
}

/** What a patient was asked and answered. */
@Resolver(() => PatientMeasuresType)
export class PatientMeasuresResolver {
  constructor(
    private readonly db: Database,
    private readonly trends: MeasureTrends,
    private readonly assigning: AssignMeasure,
    private readonly recording: RecordMeasure,
  ) {}

  @Query(() => PatientMeasuresType)
  @Requires('measure:read')
  patientMeasures(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<PatientMeasuresType> {
    return this.db.read(ctx, (tx) => this.trends.of(tx, patientId));
  }

  @Mutation(() => PatientMeasuresType)
  @Requires('measure:record')
  assignMeasure(@Ctx() ctx: StaffContext, @Args('input') input: AssignMeasureInput): Promise<PatientMeasuresType> {
    return this.changed(ctx, async (tx) => (await this.assigning.assign(tx, input, 'phone')).patientId);
  }

  @Mutation(() => PatientMeasuresType)
  @Requires('measure:record')
  withdrawMeasure(@Ctx() ctx: StaffContext, @Args('input') input: WithdrawMeasureInput): Promise<PatientMeasuresType> {
    return this.changed(ctx, (tx) => this.assigning.withdraw(tx, input.assignmentId));
  }

  @Mutation(() => PatientMeasuresType)
  @Requires('measure:record')
  recordMeasure(@Ctx() ctx: StaffContext, @Args('input') input: RecordMeasureInput): Promise<PatientMeasuresType> {
    return this.changed(ctx, (tx) => this.recording.record(tx, input));
  }

  @Mutation(() => PatientMeasuresType)
  @Requires('measure:record')
  recordExternalResult(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RecordExternalResultInput,
  ): Promise<PatientMeasuresType> {
    return this.changed(ctx, (tx) => this.recording.recordExternal(tx, input));
  }

  @Mutation(() => PatientMeasuresType)
  @Requires('measure:record')
  markMeasureInError(
    @Ctx() ctx: StaffContext,
    @Args('input') input: MarkMeasureInErrorInput,
  ): Promise<PatientMeasuresType> {
    return this.changed(ctx, (tx) => this.recording.markInError(tx, input));
  }

  private changed(ctx: StaffContext, change: (tx: Transaction) => Promise<Id>): Promise<PatientMeasuresType> {
    return this.db.write(ctx, async (tx) => this.trends.of(tx, await change(tx)));
  }
}
