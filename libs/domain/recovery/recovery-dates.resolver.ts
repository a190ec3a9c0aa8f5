import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, rowsFor, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { LapseType, RecordLapseInput, RecordRecoveryStartInput, RecoveryStartType } from './recovery-dates.graphql';
import { RecoveryDatesService, type LapseView, type RecoveryStartView } from './recovery-dates.service';
import { SaveLapse } from './save-lapse';

/** The recorded start and lapses on the staff surface; what the patient displays has no field here. */
@Resolver(() => PatientType)
export class RecoveryDatesResolver {
  constructor(
    private readonly db: Database,
    private readonly dates: RecoveryDatesService,
    private readonly saving: SaveLapse,
  ) {}

  @ResolveField(() => RecoveryStartType, { nullable: true })
  @Requires('plan:read')
  recoveryStart(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<RecoveryStartType | null> {
    const loader = loaders.of<RecoveryStartView | null>('patient.recoveryStart', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        rowsFor(ids, await this.dates.startsOf(tx, ids), ({ patientId }) => patientId),
      ),
    );
    return loader.load(patient.id);
  }

  @ResolveField(() => [LapseType], { description: 'The latest first; what was taken back as well.' })
  @Requires('plan:read')
  lapses(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<LapseType[]> {
    const loader = loaders.of<LapseView[]>('patient.lapses', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.dates.lapsesOf(tx, ids), ({ patientId }) => patientId),
      ),
    );
    return loader.load(patient.id);
  }

  @Mutation(() => RecoveryStartType, {
    description: 'Records when recovery began, or corrects the record with a reason.',
  })
  @Requires('plan:write')
  recordRecoveryStart(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RecordRecoveryStartInput,
  ): Promise<RecoveryStartType> {
    return this.db.write(ctx, async (tx) => {
      await this.dates.recordStart(tx, input);
      const [start] = await this.dates.startsOf(tx, [input.patientId]);
      return start!;
    });
  }

  @Mutation(() => LapseType, { description: 'Writes a lapse down, or adds to one that staff wrote down.' })
  @Requires('plan:write')
  recordLapse(@Ctx() ctx: StaffContext, @Args('input') input: RecordLapseInput): Promise<LapseType> {
    const { patientId, ...told } = input;
    return this.db.write(ctx, async (tx) => {
      const id = await this.saving.run(tx, patientId, told);
      return (await this.dates.lapsesOf(tx, [patientId])).find((lapse) => lapse.id === id)!;
    });
  }
}
