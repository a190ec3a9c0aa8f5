import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { PageArgs } from '@stepwell/platform/graphql/connection';
import type { ConnectionPage } from '@stepwell/platform/graphql/paging';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { CompleteTaskInput, CreateTaskInput, TaskConnection, TaskFilter, TaskType } from './tasks.graphql';
import { TasksService } from './tasks.service';

/** Edge of tasks for staff. */
@Resolver(() => TaskType)
export class TasksResolver {
  constructor(
    private readonly db: Database,
    private readonly service: TasksService,
  ) {}

  @Query(() => TaskConnection)
  @Requires('task:read')
  tasks(
    @Ctx() ctx: StaffContext,
    @Args() page: PageArgs,
    @Args('filter', { type: () => TaskFilter, nullable: true }) filter?: TaskFilter | null,
  ): Promise<ConnectionPage<TaskType>> {
    return this.db.read(ctx, (tx) => this.service.list(tx, filter ?? {}, page));
  }

  @Mutation(() => TaskType)
  @Requires('task:manage')
  createTask(@Ctx() ctx: StaffContext, @Args('input') input: CreateTaskInput): Promise<TaskType> {
    return this.db.write(ctx, (tx) => this.service.create(tx, input));
  }

  @Mutation(() => TaskType)
  @Requires('task:manage')
  completeTask(@Ctx() ctx: StaffContext, @Args('input') input: CompleteTaskInput): Promise<TaskType> {
    return this.db.write(ctx, (tx) => this.service.complete(tx, input));
  }
}

/** The tasks of a patient, most urgent first. */
@Resolver(() => PatientType)
export class PatientTasksResolver {
  constructor(
    private readonly db: Database,
    private readonly service: TasksService,
  ) {}

  @ResolveField(() => [TaskType])
  @Requires('task:read')
  tasks(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<TaskType[]> {
    const loader = loaders.of<TaskType[]>('patient.tasks', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.service.ofPatients(tx, ids), (task) => task.patientId!),
      ),
    );
    return loader.load(patient.id);
  }
}
