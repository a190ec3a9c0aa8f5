import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { ActivatePlan } from './activate-plan';
import { DiscardPlan } from './discard-plan';
import { LapseStepsType } from './plan-content.graphql';
import { SavePlanInput } from './plan-content-input';
import { ActivatePlanInput, PlanTemplateType, RelapsePreventionPlanType, StartPlanInput } from './plans.graphql';
import { PlansService, type PlanView } from './plans.service';
import { SavePlan } from './save-plan';
import { StartPlan } from './start-plan';

/** Plans on the staff surface. */
@Resolver(() => PatientType)
export class PlansResolver {
  constructor(
    private readonly db: Database,
    private readonly service: PlansService,
    private readonly starting: StartPlan,
    private readonly saving: SavePlan,
    private readonly activation: ActivatePlan,
    private readonly discarding: DiscardPlan,
  ) {}

  @Query(() => RelapsePreventionPlanType)
  @Requires('plan:read')
  plan(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<RelapsePreventionPlanType> {
    return this.db.read(ctx, (tx) => this.service.view(tx, id));
  }

  @Query(() => [PlanTemplateType])
  @Requires('plan:read')
  planTemplates(): readonly PlanTemplateType[] {
    return this.service.templates();
  }

  @Query(() => [LapseStepsType], { description: 'First steps after a lapse by substance, to begin with.' })
  @Requires('plan:read')
  standardLapseSteps(): readonly LapseStepsType[] {
    return this.service.standardSteps();
  }

  @ResolveField(() => [RelapsePreventionPlanType], { description: 'The newest first.' })
  @Requires('plan:read')
  plans(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<RelapsePreventionPlanType[]> {
    const loader = loaders.of<PlanView[]>('patient.plans', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.service.ofPatients(tx, ids), (plan) => plan.patientId),
      ),
    );
    return loader.load(patient.id);
  }

  @Mutation(() => RelapsePreventionPlanType)
  @Requires('plan:write')
  startPlan(@Ctx() ctx: StaffContext, @Args('input') input: StartPlanInput): Promise<RelapsePreventionPlanType> {
    return this.db.write(ctx, async (tx) => this.service.view(tx, await this.starting.run(tx, input)));
  }

  @Mutation(() => RelapsePreventionPlanType)
  @Requires('plan:write')
  savePlan(@Ctx() ctx: StaffContext, @Args('input') input: SavePlanInput): Promise<RelapsePreventionPlanType> {
    return this.db.write(ctx, async (tx) => {
      await this.saving.run(tx, input);
      return this.service.view(tx, input.id);
    });
  }

  @Mutation(() => RelapsePreventionPlanType)
  @Requires('plan:activate')
  activatePlan(@Ctx() ctx: StaffContext, @Args('input') input: ActivatePlanInput): Promise<RelapsePreventionPlanType> {
    return this.db.write(ctx, async (tx) => {
      await this.activation.run(tx, input);
      return this.service.view(tx, input.id);
    });
  }

  @Mutation(() => RelapsePreventionPlanType)
  @Requires('plan:write')
  discardPlan(@Ctx() ctx: StaffContext, @Args('input') input: ActivatePlanInput): Promise<RelapsePreventionPlanType> {
    return this.db.write(ctx, async (tx) => {
      await this.discarding.run(tx, input);
      return this.service.view(tx, input.id);
    });
  }
}
