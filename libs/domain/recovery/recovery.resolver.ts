import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { RequestLoaders, rowsFor, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { ChooseRecoveryPath } from './choose-recovery-path';
import { ChooseRecoveryPathInput, RecoveryPathType } from './recovery.graphql';
import { RecoveryService, type RecoveryPathView } from './recovery.service';

/** A patient's path on the staff surface. */
@Resolver(() => PatientType)
export class RecoveryResolver {
  constructor(
    private readonly db: Database,
    private readonly choosePath: ChooseRecoveryPath,
    private readonly recovery: RecoveryService,
  ) {}

  @Mutation(() => RecoveryPathType)
  @Requires('path:choose')
  chooseRecoveryPath(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ChooseRecoveryPathInput,
  ): Promise<RecoveryPathType> {
    return this.db.write(ctx, async (tx) => {
      await this.choosePath.run(tx, input);
      const [path] = await this.recovery.currentOf(tx, [input.patientId]);
      return path!;
    });
  }

  /** Nothing for roles that neither choose paths nor read plans: which fellowship somebody goes to is care, not contact. */
  @ResolveField(() => RecoveryPathType, { nullable: true })
  @Requires('patient:read')
  async recoveryPath(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<RecoveryPathType | null> {
    if (!ctx.permissions.has('path:choose') && !ctx.permissions.has('plan:read')) return null;
    const loader = loaders.of<RecoveryPathView | null>('patient.recoveryPath', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        rowsFor(ids, await this.recovery.currentOf(tx, ids), (path) => path.patientId),
      ),
    );
    return loader.load(patient.id);
  }
}
