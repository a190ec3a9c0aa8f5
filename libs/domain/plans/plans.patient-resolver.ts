import { Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { myPlanOf } from './my-plan';
import { MyPlanType } from './plans.patient-graphql';
import { PlansService } from './plans.service';

/** The patient's own plan: the active one, and no draft. */
@Resolver(() => MyPlanType)
export class MyPlanResolver {
  constructor(
    private readonly db: Database,
    private readonly plans: PlansService,
  ) {}

  @Query(() => MyPlanType, { nullable: true })
  @OwnRecord()
  myPlan(@PatientCtx() ctx: PatientContext): Promise<MyPlanType | null> {
    return this.db.read(ctx, async (tx) => {
      const plan = await this.plans.activeOf(tx, ctx.patientId);
      return plan ? myPlanOf(plan) : null;
    });
  }
}
