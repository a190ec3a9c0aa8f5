import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { AddTreatmentGoalInput, TreatmentGoalType, UpdateTreatmentGoalInput } from './goals.graphql';
import { GoalsService, type GoalView } from './goals.service';

/** Goals on the staff surface. */
@Resolver(() => PatientType)
export class GoalsResolver {
  constructor(
    private readonly db: Database,
    private readonly goals: GoalsService,
  ) {}

  @ResolveField(() => [TreatmentGoalType], { description: 'Active ones first.' })
  @Requires('plan:read')
  treatmentGoals(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<TreatmentGoalType[]> {
    const loader = loaders.of<GoalView[]>('patient.treatmentGoals', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.goals.ofPatients(tx, ids), (goal) => goal.patientId),
      ),
    );
    return loader.load(patient.id);
  }

  @Mutation(() => TreatmentGoalType)
  @Requires('plan:write')
  addTreatmentGoal(@Ctx() ctx: StaffContext, @Args('input') input: AddTreatmentGoalInput): Promise<TreatmentGoalType> {
    return this.db.write(ctx, (tx) => this.goals.add(tx, input));
  }

  @Mutation(() => TreatmentGoalType)
  @Requires('plan:write')
  updateTreatmentGoal(
    @Ctx() ctx: StaffContext,
    @Args('input') input: UpdateTreatmentGoalInput,
  ): Promise<TreatmentGoalType> {
    return this.db.write(ctx, (tx) => this.goals.update(tx, input));
  }
}
