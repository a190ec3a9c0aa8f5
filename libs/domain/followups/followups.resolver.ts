import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { PlansService } from '../plans/plans.service';
import { ReturnPlanInput } from '../plans/plans.graphql';
import { channelHealth } from './channel-health';
import { ClosePlan } from './close-plan';
import { deliveryHealth, enrollmentsOf, type EnrollmentView } from './follow-up-view';
import {
  ChannelHealthType,
  ClosedPlanType,
  DeliveryHealthType,
  FollowUpEnrollmentType,
  FollowUpOccurrenceType,
  FollowUpPreviewType,
  ResolveUnknownInput,
} from './followups.graphql';
import { DryRun } from './dry-run';
import { Programmes } from './programmes.service';
import { ResolveUnknown } from './resolve-unknown';

/** Edge of follow-ups for staff. */
@Resolver(() => FollowUpOccurrenceType)
export class FollowUpsResolver {
  constructor(
    private readonly db: Database,
    private readonly unknown: ResolveUnknown,
    private readonly dryRuns: DryRun,
    private readonly closing: ClosePlan,
    private readonly plans: PlansService,
  ) {}

  @Mutation(() => FollowUpOccurrenceType)
  @Requires('followup:resolve')
  resolveUnknown(@Ctx() ctx: StaffContext, @Args('input') input: ResolveUnknownInput): Promise<FollowUpOccurrenceType> {
    return this.db.write(ctx, (tx) => this.unknown.resolve(tx, input.occurrenceId, input.arrived));
  }

  @Query(() => FollowUpPreviewType, { description: 'What activating a plan now would plan.' })
  @Requires('plan:sign')
  followUpPreview(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
    @Args('planId', { type: () => ID, nullable: true, description: 'The plan, whose review is announced too.' })
    planId: Id | null,
  ): Promise<FollowUpPreviewType> {
    return this.db.read(ctx, (tx) => this.dryRuns.ofActivation(tx, patientId, planId));
  }

  @Mutation(() => ClosedPlanType, { description: 'Ends an active plan without a new one, and what hangs on it.' })
  @Requires('plan:sign')
  closePlan(@Ctx() ctx: StaffContext, @Args('input') input: ReturnPlanInput): Promise<ClosedPlanType> {
    return this.db.write(ctx, async (tx) => {
      const stoppedMessages = await this.closing.run(tx, input);
      return { plan: await this.plans.view(tx, input.id), stoppedMessages };
    });
  }

  /** Read as the product itself: who runs an organization sees no patient, and five counts show none. */
  @Query(() => DeliveryHealthType)
  @Requires('operations:read')
  deliveryHealth(@Ctx() ctx: StaffContext): Promise<DeliveryHealthType> {
    return this.db.read(systemContext(ctx.organizationId, ctx.operation, ctx.requestId), (tx) => deliveryHealth(tx));
  }

  /** Read as the product itself, like the counts above. */
  @Query(() => [ChannelHealthType])
  @Requires('operations:read')
  channelHealth(@Ctx() ctx: StaffContext): Promise<ChannelHealthType[]> {
    return this.db.read(systemContext(ctx.organizationId, ctx.operation, ctx.requestId), (tx) => channelHealth(tx));
  }
}

/** The follow-ups of a patient, newest first. */
@Resolver(() => PatientType)
export class PatientFollowUpsResolver {
  constructor(
    private readonly db: Database,
    private readonly programmes: Programmes,
  ) {}

  @ResolveField(() => [FollowUpEnrollmentType])
  @Requires('followup:read')
  enrollments(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<FollowUpEnrollmentType[]> {
    const loader = loaders.of<EnrollmentView[]>('patient.enrollments', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await enrollmentsOf(tx, this.programmes, ids), (enrollment) => enrollment.patientId),
      ),
    );
    return loader.load(patient.id);
  }
}
