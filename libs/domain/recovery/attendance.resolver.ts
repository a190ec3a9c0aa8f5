import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { RequestLoaders, rowsFor, type Loaders } from '@stepwell/platform/graphql/loaders';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { PatientType } from '../patients/patients.graphql';
import { AttendanceLog } from './attendance-log.service';
import { mayReadAttendance } from './attendance.policy';
import {
  AttendanceEntryType,
  AttendanceRangeType,
  LogAttendanceInput,
  LoggedAttendanceType,
  MarkAttendanceInErrorInput,
  SeeAttendanceSlipInput,
} from './attendance.graphql';
import { CorrectAttendance } from './correct-attendance';
import { LogAttendance } from './log-attendance';
import { MeetingProgressType, SelfHelpFiguresType } from './meeting-progress.graphql';
import { MeetingProgressService, type MeetingProgress, type SelfHelpFigures } from './meeting-progress.service';
import { readOutcome } from './read-outcome';

/** Attendance of mutual-help meetings on the staff surface. */
@Resolver(() => PatientType)
export class AttendanceResolver {
  constructor(
    private readonly db: Database,
    private readonly log: AttendanceLog,
    private readonly logging: LogAttendance,
    private readonly correcting: CorrectAttendance,
    private readonly progress: MeetingProgressService,
  ) {}

  @Query(() => AttendanceRangeType, {
    description: 'The log from one of the patient’s days to another, both included.',
  })
  @Requires('patient:read')
  attendanceLog(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
    @Args('from', { type: () => LocalDateScalar }) from: string,
    @Args('until', { type: () => LocalDateScalar }) until: string,
  ): Promise<AttendanceRangeType> {
    if (!mayReadAttendance(ctx)) throw new AppError('FORBIDDEN');
    return this.db.read(ctx, (tx) => this.log.between(tx, patientId, from, until));
  }

  @Mutation(() => LoggedAttendanceType, { description: 'Logs a meeting, or asks what is doubtful about it.' })
  @Requires('attendance:log')
  logAttendance(@Ctx() ctx: StaffContext, @Args('input') input: LogAttendanceInput): Promise<LoggedAttendanceType> {
    return this.db.write(ctx, async (tx) =>
      readOutcome(tx, this.log, await this.logging.run(tx, input.patientId, input)),
    );
  }

  @Mutation(() => AttendanceEntryType, { description: 'It stays to be read and counts no more.' })
  @Requires('attendance:log')
  markAttendanceInError(
    @Ctx() ctx: StaffContext,
    @Args('input') input: MarkAttendanceInErrorInput,
  ): Promise<AttendanceEntryType> {
    return this.db.write(ctx, async (tx) => this.log.get(tx, await this.correcting.markInError(tx, input)));
  }

  @Mutation(() => AttendanceEntryType, { description: 'Notes that a signed slip was seen; it is not stored.' })
  @Requires('attendance:log')
  seeAttendanceSlip(
    @Ctx() ctx: StaffContext,
    @Args('input') input: SeeAttendanceSlipInput,
  ): Promise<AttendanceEntryType> {
    return this.db.write(ctx, async (tx) => this.log.get(tx, await this.correcting.seeSlip(tx, input.attendanceId)));
  }

  /** Nothing for roles that neither log meetings nor read plans. */
  @ResolveField(() => MeetingProgressType, { nullable: true })
  @Requires('patient:read')
  async meetingProgress(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<MeetingProgressType | null> {
    if (!mayReadAttendance(ctx)) return null;
    const loader = loaders.of<MeetingProgress | null>('patient.meetingProgress', (ids) =>
      loaders.read(this.db, ctx, async (tx) => rowsFor(ids, await this.progress.of(tx, ids), (row) => row.patientId)),
    );
    return loader.load(patient.id);
  }

  /** Nothing for the same roles. */
  @ResolveField(() => SelfHelpFiguresType, { nullable: true })
  @Requires('patient:read')
  async selfHelp(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<SelfHelpFiguresType | null> {
    if (!mayReadAttendance(ctx)) return null;
    const loader = loaders.of<SelfHelpFigures | null>('patient.selfHelp', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        rowsFor(ids, await this.progress.selfHelpOf(tx, ids), (row) => row.patientId),
      ),
    );
    return loader.load(patient.id);
  }
}
