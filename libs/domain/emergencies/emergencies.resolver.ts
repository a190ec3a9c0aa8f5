import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import {
  EmergencyAccessType,
  EmergencyReviewType,
  EndEmergencyInput,
  FindInEmergencyInput,
  OpenEmergencyInput,
  ReviewEmergencyInput,
} from './emergencies.graphql';
import { FindInEmergency } from './find-in-emergency';
import { OpenEmergency } from './open-emergency';
import { ReviewEmergency } from './review-emergency';

/** Edge of charts that are opened in a medical emergency. */
@Resolver()
export class EmergenciesResolver {
  constructor(
    private readonly database: Database,
    private readonly opening: OpenEmergency,
    private readonly finding: FindInEmergency,
    private readonly reviewing: ReviewEmergency,
  ) {}

  @Query(() => EmergencyAccessType, {
    nullable: true,
    description: 'Null where the chart is open without one, or shut.',
  })
  @Requires('emergency:open')
  async myEmergencyAccess(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<EmergencyAccessType | null> {
    return this.database.read(ctx, (tx) => this.opening.running(tx, patientId));
  }

  @Query(() => [EmergencyReviewType], { description: 'Those that wait first; at most 200.' })
  @Requires('emergency:review')
  async emergencyReviews(@Ctx() ctx: StaffContext): Promise<EmergencyReviewType[]> {
    return this.database.read(ctx, (tx) => this.reviewing.queue(tx));
  }

  @Mutation(() => ID)
  @Requires('emergency:open')
  async openEmergency(@Ctx() ctx: StaffContext, @Args('input') input: OpenEmergencyInput): Promise<Id> {
    return this.database.write(ctx, (tx) => this.opening.open(tx, input));
  }

  @Mutation(() => ID, {
    description: 'The patient whose chart was opened; NOT_FOUND for nobody and for more than one.',
  })
  @Requires('emergency:open')
  async findInEmergency(@Ctx() ctx: StaffContext, @Args('input') input: FindInEmergencyInput): Promise<Id> {
    return this.finding.run(ctx, input);
  }

  @Mutation(() => ID)
  @Requires('emergency:open')
  async endEmergency(@Ctx() ctx: StaffContext, @Args('input') input: EndEmergencyInput): Promise<Id> {
    return this.database.write(ctx, (tx) => this.opening.end(tx, input.patientId));
  }

  @Mutation(() => EmergencyReviewType)
  @Requires('emergency:review')
  async reviewEmergency(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ReviewEmergencyInput,
  ): Promise<EmergencyReviewType> {
    return this.database.write(ctx, (tx) => this.reviewing.review(tx, input));
  }
}
