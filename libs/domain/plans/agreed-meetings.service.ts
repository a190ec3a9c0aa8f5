import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeetingsService } from '../meetings/meetings.service';
import { RecoveryService } from '../recovery/recovery.service';
import type { ChosenMeetings } from './plan-content';

/** What a patient has chosen on their path, as a plan keeps it. */
@Injectable()
export class AgreedMeetings {
  constructor(
    private readonly recovery: RecoveryService,
    private readonly meetings: MeetingsService,
  ) {}

  /** Goal and meetings as they stand now; null where nothing was chosen yet. */
  async of(tx: Transaction, patientId: Id): Promise<ChosenMeetings | null> {
    const [path] = await this.recovery.currentOf(tx, [patientId]);
    if (!path) return null;
    const names = new Map((await this.meetings.paths(tx)).map(({ code, name }) => [code, name]));
    return {
      meetingsPerWeek: path.meetingsPerWeek,
      paths: path.paths.map((code) => names.get(code) ?? code),
      meetings: path.chosenMeetings.map(({ meeting, transport, isHomeGroup }) => ({
        meetingId: meeting.id,
        name: meeting.name,
        weekday: meeting.weekday,
        startTime: meeting.startTime,
        timeZone: meeting.timeZone,
        place: meeting.attendance === 'online' ? null : (meeting.locationName ?? meeting.address),
        transport,
        isHomeGroup,
      })),
    };
  }
}
