import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { StaffPasswords } from '../staff/staff-passwords.service';
import { AnyDocument } from './any-document.entity';
import { CosignPlan } from './cosign-plan';
import { DiscardPlan } from './discard-plan';
import { LapseStepsType } from './plan-content.graphql';
import { SavePlanInput } from './plan-content-input';
import { PlanSignatures, type SignatureView } from './plan-signatures.service';
import {
  DocumentStateType,
  PlanLineType,
  PlanSignatureType,
  PlanVersionInput,
  RecordVerbalAgreementInput,
  RelapsePreventionPlanType,
  ReturnPlanInput,
  StartPlanInput,
  SubmitPlanInput,
} from './plans.graphql';
import { PlansService, type PlanLine, type PlanView } from './plans.service';
import { RecordVerbalAgreement } from './record-verbal-agreement';
import { ReturnPlan } from './return-plan';
import { ReviewPlan } from './review-plan';
import { SavePlan } from './save-plan';
import { StartPlan } from './start-plan.service';
import { SubmitPlan } from './submit-plan';

/** Plans on the staff surface. */
@Resolver(() => PatientType)
export class PlansResolver {
  constructor(
    private readonly db: Database,
    private readonly service: PlansService,
    private readonly starting: StartPlan,
    private readonly saving: SavePlan,
    private readonly submission: SubmitPlan,
    private readonly cosigning: CosignPlan,
    private readonly returning: ReturnPlan,
    private readonly discarding: DiscardPlan,
    private readonly reviewing: ReviewPlan,
    private readonly hearing: RecordVerbalAgreement,
    private readonly passwords: StaffPasswords,
  ) {}

  @Query(() => RelapsePreventionPlanType)
  @Requires('plan:read')
  plan(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<RelapsePreventionPlanType> {
    return this.db.read(ctx, (tx) => this.service.view(tx, id));
  }

  @Query(() => [LapseStepsType], { description: 'First steps after a lapse by substance, to begin with.' })
  @Requires('plan:read')
  standardLapseSteps(): readonly LapseStepsType[] {
    return this.service.standardSteps();
  }

  @ResolveField(() => RelapsePreventionPlanType, { nullable: true, description: 'The plan that holds now.' })
  @Requires('plan:read')
  async activePlan(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<RelapsePreventionPlanType | null> {
    const loader = loaders.of<PlanView[]>('patient.active-plan', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.service.activeOfPatients(tx, ids), (plan) => plan.patientId),
      ),
    );
    return (await loader.load(patient.id))[0] ?? null;
  }

  @ResolveField(() => [PlanLineType], { description: 'The newest first, without their words.' })
  @Requires('plan:read')
  plans(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<PlanLineType[]> {
    const loader = loaders.of<PlanLine[]>('patient.plans', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.service.linesOf(tx, ids), (plan) => plan.patientId),
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
    return this.change(ctx, input.id, (tx) => this.saving.run(tx, input));
  }

  @Mutation(() => DocumentStateType, {
    description: 'Signs a draft as its author; it then waits for a co-signature, where one is needed, or the patient.',
  })
  @Requires('plan:sign')
  async submitPlan(
    @Ctx() ctx: StaffContext,
    @Args('input') { password, ...input }: SubmitPlanInput,
  ): Promise<DocumentStateType> {
    await this.passwords.confirm(ctx, password, 'input.password');
    return this.pass(ctx, input.id, (tx) => this.submission.run(tx, input));
  }

  @Mutation(() => DocumentStateType)
  @Requires('note:cosign')
  async cosignPlan(
    @Ctx() ctx: StaffContext,
    @Args('input') { password, ...input }: SubmitPlanInput,
  ): Promise<DocumentStateType> {
    await this.passwords.confirm(ctx, password, 'input.password');
    return this.pass(ctx, input.id, (tx) => this.cosigning.run(tx, input));
  }

  @Mutation(() => DocumentStateType, { description: 'A draft again; who signed it signs anew.' })
  @Requires('plan:write')
  returnPlan(@Ctx() ctx: StaffContext, @Args('input') input: ReturnPlanInput): Promise<DocumentStateType> {
    return this.pass(ctx, input.id, (tx) => this.returning.run(tx, input));
  }

  @Mutation(() => RelapsePreventionPlanType, {
    description: 'It was looked at and stays; its rhythm sets the next review.',
  })
  @Requires('plan:write')
  reviewPlan(@Ctx() ctx: StaffContext, @Args('input') input: ReturnPlanInput): Promise<RelapsePreventionPlanType> {
    return this.change(ctx, input.id, (tx) => this.reviewing.run(tx, input));
  }

  @Mutation(() => DocumentStateType)
  @Requires('plan:write')
  discardPlan(@Ctx() ctx: StaffContext, @Args('input') input: PlanVersionInput): Promise<DocumentStateType> {
    return this.pass(ctx, input.id, (tx) => this.discarding.run(tx, input));
  }

  @Mutation(() => DocumentStateType, {
    description: 'The patient agreed aloud before two of staff, since they can sign in no other way.',
  })
  @Requires('plan:sign')
  async recordVerbalAgreement(
    @Ctx() ctx: StaffContext,
    @Args('input') { password, ...input }: RecordVerbalAgreementInput,
  ): Promise<DocumentStateType> {
    await this.passwords.confirm(ctx, password, 'input.password');
    return this.pass(ctx, input.planId, (tx) => this.hearing.run(tx, input));
  }

  /** What concerns documents of every kind answers where they stand, not what they say. */
  private pass(ctx: StaffContext, id: Id, act: (tx: Transaction) => Promise<void>): Promise<DocumentStateType> {
    return this.db.write(ctx, async (tx) => {
      await act(tx);
      return tx.repo(AnyDocument).get(id);
    });
  }

  private change(
    ctx: StaffContext,
    id: Id,
    act: (tx: Transaction) => Promise<void>,
  ): Promise<RelapsePreventionPlanType> {
    return this.db.write(ctx, async (tx) => {
      await act(tx);
      return this.service.view(tx, id);
    });
  }
}

/** Who signed a plan. */
@Resolver(() => RelapsePreventionPlanType)
export class PlanSignaturesResolver {
  constructor(
    private readonly db: Database,
    private readonly service: PlanSignatures,
  ) {}

  @ResolveField(() => [PlanSignatureType], { description: 'The oldest first, void ones included.' })
  @Requires('plan:read')
  signatures(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() plan: RelapsePreventionPlanType,
  ): Promise<PlanSignatureType[]> {
    const loader = loaders.of<SignatureView[]>('plan.signatures', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.service.ofPlans(tx, ids), (signature) => signature.planId),
      ),
    );
    return loader.load(plan.id);
  }
}
