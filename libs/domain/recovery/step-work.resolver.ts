import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { readsPath } from './recovery.policy';
import { RecoveryTasksService, type RecoveryTaskView } from './recovery-tasks.service';
import { StepVisitsService, type StepVisit } from './step-visits.service';
import {
  AssignRecoveryTaskInput,
  ChangeRecoveryTaskInput,
  RecoveryTaskType,
  SetPatientStepInput,
  StepVisitType,
} from './step-work.graphql';

/** Step work and tasks on the staff surface; reflections have no field here. */
@Resolver(() => PatientType)
export class StepWorkResolver {
  constructor(
    private readonly db: Database,
    private readonly visits: StepVisitsService,
    private readonly tasks: RecoveryTasksService,
  ) {}

  @ResolveField(() => [StepVisitType])
  @Requires('patient:read')
  async stepVisits(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<StepVisitType[]> {
    if (!readsPath(ctx)) return [];
    const loader = loaders.of<StepVisit[]>('patient.stepVisits', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.visits.ofPatients(tx, ids), ({ patientId }) => patientId),
      ),
    );
    return loader.load(patient.id);
  }

  @ResolveField(() => [RecoveryTaskType], { description: 'What waits by its due date, then what was closed.' })
  @Requires('patient:read')
  async recoveryTasks(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<RecoveryTaskType[]> {
    if (!readsPath(ctx)) return [];
    const loader = loaders.of<RecoveryTaskView[]>('patient.recoveryTasks', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.tasks.ofPatients(tx, ids), ({ patientId }) => patientId),
      ),
    );
    return loader.load(patient.id);
  }

  @Mutation(() => [StepVisitType], { description: 'Says where the patient stands with a step.' })
  @Requires('path:choose')
  setPatientStep(@Ctx() ctx: StaffContext, @Args('input') input: SetPatientStepInput): Promise<StepVisitType[]> {
    const { patientId, ...status } = input;
    return this.db.write(ctx, async (tx) => {
      await this.visits.setStatus(tx, patientId, status);
      return this.visits.ofPatients(tx, [patientId]);
    });
  }

  @Mutation(() => RecoveryTaskType)
  @Requires('path:choose')
  assignRecoveryTask(
    @Ctx() ctx: StaffContext,
    @Args('input') input: AssignRecoveryTaskInput,
  ): Promise<RecoveryTaskType> {
    return this.db.write(ctx, (tx) => this.tasks.assign(tx, input));
  }

  @Mutation(() => RecoveryTaskType)
  @Requires('path:choose')
  changeRecoveryTask(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ChangeRecoveryTaskInput,
  ): Promise<RecoveryTaskType> {
    return this.db.write(ctx, (tx) => this.tasks.change(tx, input));
  }
}
