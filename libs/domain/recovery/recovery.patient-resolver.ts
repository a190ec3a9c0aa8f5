import { Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { myMeeting, MyMeetingsType } from './recovery.patient-graphql';
import { RecoveryService } from './recovery.service';

/** The patient's own meetings. */
@Resolver(() => MyMeetingsType)
export class MyMeetingsResolver {
  constructor(
    private readonly db: Database,
    private readonly recovery: RecoveryService,
  ) {}

  @Query(() => MyMeetingsType, { nullable: true })
  @OwnRecord()
  myMeetings(@PatientCtx() ctx: PatientContext): Promise<MyMeetingsType | null> {
    return this.db.read(ctx, async (tx) => {
      const [path] = await this.recovery.currentOf(tx, [ctx.patientId]);
      return path ? { meetingsPerWeek: path.meetingsPerWeek, meetings: path.chosenMeetings.map(myMeeting) } : null;
    });
  }
}
