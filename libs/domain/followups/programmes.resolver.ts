import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { StaffService } from '../staff/staff.service';
import { DryRun } from './dry-run';
import { DryRunType } from './dry-run.graphql';
import { EnrollByHand } from './enroll-by-hand.service';
import { enrollmentsOf } from './follow-up-view';
import { FollowUpEnrollmentType } from './followups.graphql';
import { programmeCounts } from './programme-counts';
import {
  EnrollInProgrammeInput,
  FollowUpEnrollmentInput,
  FollowUpOccurrenceInput,
  FollowUpProgrammeType,
  ProgrammeCountsType,
  ProgrammeInput,
  PublishProgrammeInput,
  TurnProgrammeInput,
} from './programmes.graphql';
import { Programmes, type KeptProgramme } from './programmes.service';
import { PublishProgramme } from './publish-programme';
import { StrikeOut } from './strike-out';

/** Programmes on the staff surface: the organization's own versions, and what they do to one patient. */
@Resolver(() => FollowUpProgrammeType)
export class ProgrammesResolver {
  constructor(
    private readonly db: Database,
    private readonly programmes: Programmes,
    private readonly publishing: PublishProgramme,
    private readonly staff: StaffService,
    private readonly dryRuns: DryRun,
    private readonly enrolling: EnrollByHand,
    private readonly striking: StrikeOut,
  ) {}

  @Query(() => [FollowUpProgrammeType], { description: 'The product’s list, then the organization’s own by name.' })
  @Requires('organization:read')
  followUpProgrammes(@Ctx() ctx: StaffContext): Promise<FollowUpProgrammeType[]> {
    return this.db.read(ctx, async (tx) => this.shown(tx, await this.programmes.kept(tx)));
  }

  @Query(() => FollowUpProgrammeType)
  @Requires('organization:read')
  followUpProgramme(
    @Ctx() ctx: StaffContext,
    @Args('programmeCode', { type: () => String }) programmeCode: string,
  ): Promise<FollowUpProgrammeType> {
    return this.db.read(ctx, (tx) => this.one(tx, programmeCode, 'programmeCode'));
  }

  /** Read as the product itself: who writes programmes may see no patient, and counts show none. */
  @ResolveField(() => ProgrammeCountsType)
  @Requires('programme:manage')
  counts(@Ctx() ctx: StaffContext, @Parent() programme: FollowUpProgrammeType): Promise<ProgrammeCountsType> {
    const { code, version } = programme;
    return this.db.read(systemContext(ctx.organizationId, ctx.operation, ctx.requestId), (tx) =>
      programmeCounts(tx, code, version),
    );
  }

  @Mutation(() => FollowUpProgrammeType, { description: 'Running enrolments stay in the version they are in.' })
  @Requires('programme:manage')
  publishFollowUpProgramme(
    @Ctx() ctx: StaffContext,
    @Args('input') input: PublishProgrammeInput,
  ): Promise<FollowUpProgrammeType> {
    return this.change(ctx, (tx) => this.publishing.publish(tx, input));
  }

  @Mutation(() => FollowUpProgrammeType, { description: 'Events begin it, or do not; what runs goes on.' })
  @Requires('programme:manage')
  turnFollowUpProgramme(
    @Ctx() ctx: StaffContext,
    @Args('input') input: TurnProgrammeInput,
  ): Promise<FollowUpProgrammeType> {
    return this.change(ctx, async (tx) => {
      await this.publishing.turn(tx, input.programmeCode, input.isOn);
      return input.programmeCode;
    });
  }

  @Mutation(() => FollowUpProgrammeType, { description: 'Moves who is in an older version to this one, soon.' })
  @Requires('programme:manage')
  moveFollowUpEnrollments(
    @Ctx() ctx: StaffContext,
    @Args('input') { programmeCode }: ProgrammeInput,
  ): Promise<FollowUpProgrammeType> {
    return this.change(ctx, async (tx) => {
      await this.publishing.move(tx, programmeCode);
      return programmeCode;
    });
  }

  @Query(() => DryRunType, { description: 'Every message that a programme would send this patient, as things stand.' })
  @Requires('followup:read')
  followUpDryRun(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
    @Args('programmeCode', { type: () => String }) programmeCode: string,
    @Args('anchorDate', { type: () => LocalDateScalar, nullable: true }) anchorDate: string | null,
    @Args('anchorTime', { type: () => LocalTimeScalar, nullable: true }) anchorTime: string | null,
  ): Promise<DryRunType> {
    return this.db.read(ctx, (tx) =>
      this.dryRuns.run(tx, patientId, programmeCode, { date: anchorDate, time: anchorTime }),
    );
  }

  @Mutation(() => [FollowUpEnrollmentType], { description: 'Answers the patient’s enrolments, newest first.' })
  @Requires('followup:enroll')
  enrollInFollowUps(
    @Ctx() ctx: StaffContext,
    @Args('input') input: EnrollInProgrammeInput,
  ): Promise<FollowUpEnrollmentType[]> {
    return this.enrollments(ctx, (tx) => this.enrolling.enroll(tx, input));
  }

  @Mutation(() => [FollowUpEnrollmentType], { description: 'Answers the patient’s enrolments, newest first.' })
  @Requires('followup:enroll')
  stopFollowUps(
    @Ctx() ctx: StaffContext,
    @Args('input') { enrollmentId }: FollowUpEnrollmentInput,
  ): Promise<FollowUpEnrollmentType[]> {
    return this.enrollments(ctx, (tx) => this.enrolling.stop(tx, enrollmentId));
  }

  @Mutation(() => [FollowUpEnrollmentType], {
    description: 'Takes one planned message out; answers the patient’s enrolments, newest first.',
  })
  @Requires('followup:enroll')
  strikeOutFollowUp(
    @Ctx() ctx: StaffContext,
    @Args('input') { occurrenceId }: FollowUpOccurrenceInput,
  ): Promise<FollowUpEnrollmentType[]> {
    return this.enrollments(ctx, (tx) => this.striking.run(tx, occurrenceId, null));
  }

  private enrollments(ctx: StaffContext, verb: (tx: Transaction) => Promise<Id>): Promise<FollowUpEnrollmentType[]> {
    return this.db.write(ctx, async (tx) => enrollmentsOf(tx, this.programmes, [await verb(tx)]));
  }

  private change(ctx: StaffContext, verb: (tx: Transaction) => Promise<string>): Promise<FollowUpProgrammeType> {
    return this.db.write(ctx, async (tx) => this.one(tx, await verb(tx), 'input.programmeCode'));
  }

  private async one(tx: Transaction, code: string, field: string): Promise<FollowUpProgrammeType> {
    return (await this.shown(tx, [await this.programmes.keptOne(tx, code, field)]))[0]!;
  }

  private async shown(tx: Transaction, kept: readonly KeptProgramme[]): Promise<FollowUpProgrammeType[]> {
    const publishers = await this.staff.summaries(
      tx,
      kept.flatMap(({ publishedById }) => publishedById ?? []),
    );
    const names = new Map(publishers.map(({ id, displayName }) => [id, displayName]));
    return kept.map(({ programme, isOn, publishedById, publishedAt }) => ({
      ...programme,
      stopsOn: [...programme.stopsOn],
      steps: programme.steps.map((step) => ({ ...step, channels: [...step.channels] })),
      isOn,
      publishedByName: publishedById ? (names.get(publishedById) ?? null) : null,
      publishedAt,
    }));
  }
}
