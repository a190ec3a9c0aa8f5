import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { IssuedCalendarType, MyCalendarType } from './calendars.patient-graphql';
import { MyCalendar } from './my-calendar';

/** The patient's own calendar on the patient surface. */
@Resolver(() => MyCalendarType)
export class MyCalendarResolver {
  constructor(
    private readonly db: Database,
    private readonly calendar: MyCalendar,
  ) {}

  @Query(() => MyCalendarType, { nullable: true, description: 'Absent while no address answers.' })
  @OwnRecord()
  myCalendar(@PatientCtx() ctx: PatientContext): Promise<MyCalendarType | null> {
    return this.db.read(ctx, (tx) => this.calendar.of(tx));
  }

  @Mutation(() => IssuedCalendarType, { description: 'A new address; an older one ends at once.' })
  @OwnRecord()
  issueMyCalendar(@PatientCtx() ctx: PatientContext): Promise<IssuedCalendarType> {
    return this.db.write(ctx, (tx) => this.calendar.issue(tx));
  }

  @Mutation(() => Boolean, { description: 'Ends the address at once.' })
  @OwnRecord()
  revokeMyCalendar(@PatientCtx() ctx: PatientContext): Promise<boolean> {
    return this.db.write(ctx, async (tx) => {
      await this.calendar.end(tx);
      return true;
    });
  }
}
