import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeetingsService } from './meetings.service';

/** Takes a patient's word that a meeting was not there, and warns all patients of the organization until staff have looked. */
@Injectable()
export class ReportClosed {
  constructor(private readonly meetings: MeetingsService) {}

  /**
   * Keeps nothing of who said it. Said again, the day is renewed; several on one day count once.
   * @returns the meeting's id. @throws AppError NOT_FOUND
   */
  async run(tx: Transaction, meetingId: Id): Promise<Id> {
    const [ref] = await this.meetings.locate(tx, [meetingId]);
    await tx.query(
      `insert into meeting_reports as r
         (organization_id, meeting_id, directory_meeting_id, first_reported_on, last_reported_on)
       select m.organization_id, $2, $3, d.today, d.today
         from organization_meetings m cross join lateral (select (app.now() at time zone m.time_zone)::date as today) d
        where m.organization_id = $1 and m.id = coalesce($2::uuid, $3::uuid)
       on conflict (organization_id, meeting_id, directory_meeting_id) where status = 'open' do update
         set last_reported_on = excluded.last_reported_on, report_count = r.report_count + 1
         where r.last_reported_on < excluded.last_reported_on`,
      [tx.ctx.organizationId, ref!.meetingId, ref!.directoryMeetingId],
    );
    await tx.changed('meetings');
    return meetingId;
  }
}
