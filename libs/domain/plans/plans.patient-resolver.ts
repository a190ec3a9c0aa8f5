import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { PatientContext } from '@stepwell/kernel/context';
import { notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { myPlanOf, planToSign } from './my-plan';
import { MyPlanType, PlanToSignType, SignMyPlanInput } from './plans.patient-graphql';
import { PlansService } from './plans.service';
import { SignPlan } from './sign-plan';

const signSchema = z.object({
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  planId: z.string().refine(isId, { error: 'This plan can’t be found.' }),
  documentHash: z.string().max(64, { error: 'Load the page again.' }),
  name: oneLine('Your name', 200),
});

/** The patient's own plan: the active one, and one that waits for their signature; no draft. */
@Resolver(() => MyPlanType)
export class MyPlanResolver {
  constructor(
    private readonly db: Database,
    private readonly plans: PlansService,
    private readonly signing: SignPlan,
  ) {}

  @Query(() => MyPlanType, { nullable: true })
  @OwnRecord()
  myPlan(@PatientCtx() ctx: PatientContext): Promise<MyPlanType | null> {
    return this.db.read(ctx, async (tx) => {
      const plan = await this.plans.activeOf(tx, ctx.patientId);
      return plan ? myPlanOf(plan) : null;
    });
  }

  @Query(() => PlanToSignType, { nullable: true, description: 'A plan that waits for the patient’s signature.' })
  @OwnRecord()
  planToSign(@PatientCtx() ctx: PatientContext): Promise<PlanToSignType | null> {
    return this.db.read(ctx, async (tx) => {
      const plan = await this.plans.waitingOf(tx, ctx.patientId);
      return plan ? planToSign(plan) : null;
    });
  }

  @Mutation(() => MyPlanType, { description: 'Signs what was read; from then on it is the patient’s plan.' })
  @OwnRecord()
  signMyPlan(@PatientCtx() ctx: PatientContext, @Args('input') input: SignMyPlanInput): Promise<MyPlanType> {
    return this.db.write(ctx, async (tx) => {
      const signature = parseInput(signSchema, input);
      await this.signing.run(tx, { ...signature, method: 'own_phone', staffMemberId: null, paperId: null });
      const plan = await this.plans.activeOf(tx, ctx.patientId);
      // Another kind of document is signed by its own verb.
      if (plan?.id !== signature.planId) throw notFound();
      return myPlanOf(plan);
    });
  }
}
