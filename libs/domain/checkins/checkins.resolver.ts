import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, rowsFor, type Loaders } from '@stepwell/platform/graphql/loaders';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { FollowUpOccurrenceType } from '../followups/followups.graphql';
import { PatientType } from '../patients/patients.graphql';
import { AnswerCheckIn } from './answer-check-in';
import { CheckInHistory } from './check-in-history';
import { CheckInPatterns } from './check-in-patterns';
import { CheckInPatternsType } from './check-in-patterns.graphql';
import { CheckInHistoryType, CheckInType, PastCheckInType, RecordCheckInInput } from './checkins.graphql';
import { CheckInsService } from './checkins.service';

/** What a patient answered, day by day. */
@Resolver(() => CheckInHistoryType)
export class CheckInHistoryResolver {
  constructor(
    private readonly db: Database,
    private readonly history: CheckInHistory,
    private readonly answering: AnswerCheckIn,
    private readonly patterns: CheckInPatterns,
  ) {}

  @Query(() => CheckInPatternsType, { description: 'Both days count, by the calendar where the patient is.' })
  @Requires('followup:read')
  checkInPatterns(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
    @Args('from', { type: () => LocalDateScalar }) from: string,
    @Args('until', { type: () => LocalDateScalar }) until: string,
  ): Promise<CheckInPatternsType> {
    return this.db.read(ctx, (tx) => this.patterns.between(tx, patientId, from, until));
  }

  @Mutation(() => PastCheckInType, { description: 'For a patient without a phone: staff ask and write it down.' })
  @Requires('checkin:record')
  recordCheckIn(@Ctx() ctx: StaffContext, @Args('input') input: RecordCheckInInput): Promise<PastCheckInType> {
    const { submitId, patientId, ...said } = input;
    return this.db.write(ctx, async (tx) => {
      const { id } = await this.answering.answer(tx, patientId, { ...said, answerId: submitId });
      return this.history.one(tx, id);
    });
  }

  @Query(() => CheckInHistoryType, { description: 'Both days count, by the calendar where the patient is.' })
  @Requires('followup:read')
  checkInHistory(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
    @Args('from', { type: () => LocalDateScalar }) from: string,
    @Args('until', { type: () => LocalDateScalar }) until: string,
  ): Promise<CheckInHistoryType> {
    return this.db.read(ctx, (tx) => this.history.between(tx, patientId, from, until));
  }
}

/** The newest check-ins of a patient. */
@Resolver(() => PatientType)
export class PatientCheckInsResolver {
  constructor(
    private readonly db: Database,
    private readonly service: CheckInsService,
  ) {}

  @ResolveField(() => [CheckInType])
  @Requires('followup:read')
  checkIns(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<CheckInType[]> {
    const loader = loaders.of<CheckInType[]>('patient.check-ins', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.service.ofPatients(tx, ids), (checkIn) => checkIn.patientId),
      ),
    );
    return loader.load(patient.id);
  }
}

/** The answer to a follow-up, if there is one. */
@Resolver(() => FollowUpOccurrenceType)
export class OccurrenceCheckInResolver {
  constructor(
    private readonly db: Database,
    private readonly service: CheckInsService,
  ) {}

  @ResolveField(() => CheckInType, { nullable: true })
  @Requires('followup:read')
  async checkIn(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() occurrence: FollowUpOccurrenceType,
  ): Promise<CheckInType | null> {
    if (!occurrence.answeredAt) return null;
    const loader = loaders.of<CheckInType | null>('occurrence.check-in', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        rowsFor(ids, await this.service.ofOccurrences(tx, ids), (checkIn) => checkIn.occurrenceId!),
      ),
    );
    return loader.load(occurrence.id);
  }
}
