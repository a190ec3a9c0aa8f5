import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { KeepPlanTemplate } from './keep-plan-template';
import { PlanTemplateLibrary } from './plan-template-library.service';
import {
  AddPlanTemplateInput,
  OwnPlanTemplateType,
  PlanTemplateType,
  PlanTemplateVersionInput,
  SavePlanTemplateInput,
} from './plan-templates.graphql';

/** Templates on the staff surface: what a plan can begin with, and the organization's own library. */
@Resolver(() => OwnPlanTemplateType)
export class PlanTemplatesResolver {
  constructor(
    private readonly db: Database,
    private readonly library: PlanTemplateLibrary,
    private readonly keep: KeepPlanTemplate,
  ) {}

  @Query(() => [PlanTemplateType], { description: 'The organization’s own by name, then the product’s.' })
  @Requires('plan:read')
  planTemplates(@Ctx() ctx: StaffContext): Promise<PlanTemplateType[]> {
    return this.db.read(ctx, (tx) => this.library.offered(tx));
  }

  @Query(() => [OwnPlanTemplateType], { description: 'By name, retired ones last.' })
  @Requires('template:manage')
  ownPlanTemplates(@Ctx() ctx: StaffContext): Promise<OwnPlanTemplateType[]> {
    return this.db.read(ctx, (tx) => this.library.kept(tx));
  }

  @Query(() => OwnPlanTemplateType)
  @Requires('template:manage')
  ownPlanTemplate(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<OwnPlanTemplateType> {
    return this.db.read(ctx, (tx) => this.library.view(tx, id));
  }

  @Mutation(() => OwnPlanTemplateType)
  @Requires('template:manage')
  addPlanTemplate(@Ctx() ctx: StaffContext, @Args('input') input: AddPlanTemplateInput): Promise<OwnPlanTemplateType> {
    return this.change(ctx, (tx) => this.keep.add(tx, input));
  }

  @Mutation(() => OwnPlanTemplateType)
  @Requires('template:manage')
  savePlanTemplate(
    @Ctx() ctx: StaffContext,
    @Args('input') input: SavePlanTemplateInput,
  ): Promise<OwnPlanTemplateType> {
    return this.change(ctx, (tx) => this.keep.save(tx, input));
  }

  @Mutation(() => OwnPlanTemplateType, { description: 'From now on plans begin with what is written.' })
  @Requires('template:manage')
  publishPlanTemplate(
    @Ctx() ctx: StaffContext,
    @Args('input') input: PlanTemplateVersionInput,
  ): Promise<OwnPlanTemplateType> {
    return this.change(ctx, (tx) => this.keep.publish(tx, input));
  }

  @Mutation(() => OwnPlanTemplateType, { description: 'Offers it no more; plans that began with it stay.' })
  @Requires('template:manage')
  retirePlanTemplate(
    @Ctx() ctx: StaffContext,
    @Args('input') input: PlanTemplateVersionInput,
  ): Promise<OwnPlanTemplateType> {
    return this.change(ctx, (tx) => this.keep.retire(tx, input, true));
  }

  @Mutation(() => OwnPlanTemplateType, { description: 'Offers a retired one again.' })
  @Requires('template:manage')
  revivePlanTemplate(
    @Ctx() ctx: StaffContext,
    @Args('input') input: PlanTemplateVersionInput,
  ): Promise<OwnPlanTemplateType> {
    return this.change(ctx, (tx) => this.keep.retire(tx, input, false));
  }

  private change(ctx: StaffContext, verb: (tx: Transaction) => Promise<Id>): Promise<OwnPlanTemplateType> {
    return this.db.write(ctx, async (tx) => this.library.view(tx, await verb(tx)));
  }
}
