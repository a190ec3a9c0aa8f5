import { Injectable } from '@nestjs/common';
import type { PatientContext, StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { timesAround } from '@stepwell/domain/recovery/attended-time';
import { CorrectAttendance } from '@stepwell/domain/recovery/correct-attendance';
import { LogAttendance } from '@stepwell/domain/recovery/log-attendance';
import { Database } from '@stepwell/platform/database/database';
import type { Happening } from './demo-stories';
import type { SeededRandom } from './seeded-random';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Who goes to which meetings, and who saw the slips. */
interface Going {
  patient: PatientContext;
  primary: StaffContext;
  meetingIds: readonly Id[];
}

/** Lets patients go to the meetings they chose, mostly, and log them. */
@Injectable()
export class DemoMeetings {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingsService,
    private readonly logging: LogAttendance,
    private readonly correcting: CorrectAttendance,
  ) {}

  /** What is logged from one instant to another: three of four meetings, some while they are held, some the day after. */
  async between(going: Going, from: Date, until: Date, random: SeededRandom): Promise<Happening[]> {
    const found = await this.database.read({ ...going.primary, operation: 'demo.read-meetings' }, (tx) =>
      this.meetings.byIds(tx, going.meetingIds),
    );
    const chosen = going.meetingIds.flatMap((id) => found.filter((meeting) => meeting.id === id));
    const days = Math.ceil((until.getTime() - from.getTime()) / DAY);
    return chosen.flatMap((meeting) =>
      timesAround(meeting, localDateOf(from, meeting.timeZone), 0, days)
        .filter(({ startedAt, endedAt }) => startedAt > from && endedAt < until && random.chance(0.75))
        .map(({ localDate, startedAt }) => {
          const later = random.chance(0.4) ? random.whole(10, 40) * MINUTE : random.whole(2, 20) * HOUR;
          const isSlipShown = random.chance(0.15);
          const act = () => this.log(going, meeting.id, localDate, isSlipShown);
          return { at: new Date(startedAt.getTime() + later), act };
        }),
    );
  }

  private async log({ patient, primary }: Going, meetingId: Id, date: string, isSlipShown: boolean): Promise<[]> {
    const submitId = crypto.randomUUID();
    const { attendanceId } = await this.database.write({ ...patient, operation: 'demo.log-meeting' }, (tx) =>
      this.logging.run(tx, patient.patientId, { submitId, meetingId, date, confirmed: ['overlap'] }),
    );
    if (attendanceId && isSlipShown)
      await this.database.write({ ...primary, operation: 'demo.see-slip' }, (tx) =>
        this.correcting.seeSlip(tx, attendanceId),
      );
    return [];
  }
}
