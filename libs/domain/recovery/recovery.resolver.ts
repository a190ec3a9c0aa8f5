import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, rowsFor, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { ChooseRecoveryPath } from './choose-recovery-path.service';
import { MeetingConflicts } from './meeting-conflicts';
import { PathHistory } from './path-history';
import { PathVersionType } from './path-history.graphql';
import {
  ChooseRecoveryPathInput,
  MeetingConflictsInput,
  MeetingConflictType,
  RecoveryPathType,
} from './recovery.graphql';
import { readsPath } from './recovery.policy';
import { RecoveryService, type RecoveryPathView } from './recovery.service';

/** A patient's path on the staff surface. */
@Resolver(() => PatientType)
export class RecoveryResolver {
  constructor(
    private readonly db: Database,
    private readonly choosePath: ChooseRecoveryPath,
    private readonly recovery: RecoveryService,
    private readonly history: PathHistory,
    private readonly conflicts: MeetingConflicts,
  ) {}

  @Query(() => [MeetingConflictType], {
    description: 'Which of these meetings are at the time of the patient’s facility sessions; chosen yet or not.',
  })
  @Requires('path:choose')
  meetingConflicts(
    @Ctx() ctx: StaffContext,
    @Args('input') input: MeetingConflictsInput,
  ): Promise<MeetingConflictType[]> {
    return this.db.read(ctx, (tx) => this.conflicts.of(tx, input));
  }

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
    if (!readsPath(ctx)) return null;
    const loader = loaders.of<RecoveryPathView | null>('patient.recoveryPath', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        rowsFor(ids, await this.recovery.currentOf(tx, ids), (path) => path.patientId),
      ),
    );
    return loader.load(patient.id);
  }
  /** The newest first; nothing for the same roles. */
  @ResolveField(() => [PathVersionType])
  @Requires('patient:read')
  async recoveryPathHistory(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<PathVersionType[]> {
    if (!readsPath(ctx)) return [];
    const loader = loaders.of<PathVersionType[]>('patient.recoveryPathHistory', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.history.of(tx, ids), (version) => version.patientId),
      ),
    );
    return loader.load(patient.id);
  }
}
