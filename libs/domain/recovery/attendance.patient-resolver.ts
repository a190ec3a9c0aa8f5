import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { AttendanceLog } from './attendance-log.service';
import {
  LogMyMeetingInput,
  LogOtherMeetingInput,
  myAttendanceRange,
  MyAttendanceRangeType,
  myLoggedMeeting,
  MyLoggedMeetingType,
  myProgress,
  MyProgressType,
  TakeBackMeetingInput,
} from './attendance.patient-graphql';
import { CorrectAttendance } from './correct-attendance';
import { LogAttendance, type AttendanceInput } from './log-attendance';
import { MeetingProgressService } from './meeting-progress.service';
import { readOutcome } from './read-outcome';

/** The patient's own log on the patient surface. */
@Resolver(() => MyProgressType)
export class MyAttendanceResolver {
  constructor(
    private readonly db: Database,
    private readonly log: AttendanceLog,
    private readonly logging: LogAttendance,
    private readonly correcting: CorrectAttendance,
    private readonly progress: MeetingProgressService,
  ) {}

  @Query(() => MyProgressType)
  @OwnRecord()
  myProgress(@PatientCtx() ctx: PatientContext): Promise<MyProgressType> {
    return this.db.read(ctx, async (tx) => {
      const [progress] = await this.progress.of(tx, [ctx.patientId]);
      return myProgress(progress!, await this.log.loggable(tx, ctx.patientId));
    });
  }

  @Query(() => MyAttendanceRangeType, { description: 'The log of a range of days, both included.' })
  @OwnRecord()
  myAttendance(
    @PatientCtx() ctx: PatientContext,
    @Args('from', { type: () => LocalDateScalar }) from: string,
    @Args('until', { type: () => LocalDateScalar }) until: string,
  ): Promise<MyAttendanceRangeType> {
    return this.db.read(ctx, async (tx) => myAttendanceRange(await this.log.between(tx, ctx.patientId, from, until)));
  }

  @Mutation(() => MyLoggedMeetingType, { description: 'Logs a meeting, or asks what is doubtful about it.' })
  @OwnRecord()
  logMyMeeting(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: LogMyMeetingInput,
  ): Promise<MyLoggedMeetingType> {
    return this.logFor(ctx, input);
  }

  @Mutation(() => MyLoggedMeetingType, { description: 'The same for a meeting that is in no list.' })
  @OwnRecord()
  logOtherMeeting(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: LogOtherMeetingInput,
  ): Promise<MyLoggedMeetingType> {
    return this.logFor(ctx, input);
  }

  @Mutation(() => Boolean, {
    description: 'Takes back an entry that the patient made; it stays in the record as a mistake.',
  })
  @OwnRecord()
  takeBackMeeting(@PatientCtx() ctx: PatientContext, @Args('input') input: TakeBackMeetingInput): Promise<boolean> {
    return this.db.write(ctx, async (tx) => Boolean(await this.correcting.markInError(tx, input)));
  }
  private logFor(ctx: PatientContext, input: AttendanceInput): Promise<MyLoggedMeetingType> {
    return this.db.write(ctx, async (tx) =>
      myLoggedMeeting(await readOutcome(tx, this.log, await this.logging.run(tx, ctx.patientId, input))),
    );
  }
}
