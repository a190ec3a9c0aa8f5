import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ReportedMeetingType } from './meeting-reports.graphql';
import { MeetingsService } from './meetings.service';

interface OpenReport {
  id: Id;
  meetingId: Id;
  firstReportedOn: string;
  lastReportedOn: string;
  reportCount: number;
}

/** What patients say is not held, for staff to look into. */
@Injectable()
export class DecideReport {
  constructor(private readonly meetings: MeetingsService) {}

  /** Open reports, the newest first, at most 200. @throws AppError FORBIDDEN */
  async list(tx: Transaction): Promise<ReportedMeetingType[]> {
    authorize(tx.ctx, 'meeting:check');
    const reports = await tx.query<OpenReport>(
      `select id, coalesce(meeting_id, directory_meeting_id) as "meetingId", first_reported_on::text as "firstReportedOn",
          last_reported_on::text as "lastReportedOn", report_count as "reportCount"
         from meeting_reports where organization_id = $1 and status = 'open'
        order by last_reported_on desc, id desc limit 200`,
      [tx.ctx.organizationId],
    );
    const meetings = await this.meetings.byIds(
      tx,
      reports.map((report) => report.meetingId),
    );
    const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    return reports.flatMap(({ meetingId, ...report }) => {
      const meeting = byId.get(meetingId);
      return meeting ? [{ ...report, meeting }] : [];
    });
  }

  /**
   * It is not held: no search finds it any more, and who chose it reads so. @returns the meeting's id
   * @throws AppError FORBIDDEN, NOT_FOUND; CONFLICT when somebody was faster
   */
  async confirm(tx: Transaction, reportId: Id): Promise<Id> {
    const meetingId = await decide(tx, reportId, 'confirmed');
    const [ref] = await this.meetings.locate(tx, [meetingId]);
    const column = ref!.meetingId ? 'meeting_id' : 'directory_meeting_id';
    await tx.query(
      `insert into meeting_overrides (organization_id, ${column}, is_hidden, marked_by_id) values ($1, $2, true, $3)
       on conflict (organization_id, ${column}) do update set is_hidden = true, marked_by_id = excluded.marked_by_id`,
      [tx.ctx.organizationId, meetingId, tx.ctx.kind === 'staff' ? tx.ctx.actorId : null],
    );
    return meetingId;
  }

  /** It is held after all: the warning ends. @returns the meeting's id. @throws AppError as `confirm` */
  async dismiss(tx: Transaction, reportId: Id): Promise<Id> {
    return decide(tx, reportId, 'dismissed');
  }
}

async function decide(tx: Transaction, reportId: Id, status: 'confirmed' | 'dismissed'): Promise<Id> {
  authorize(tx.ctx, 'meeting:check');
  if (!isId(reportId)) throw notFound();
  const [report] = await tx.query<{ meetingId: Id; status: string }>(
    `select coalesce(meeting_id, directory_meeting_id) as "meetingId", status from meeting_reports
      where organization_id = $1 and id = $2 for update`,
    [tx.ctx.organizationId, reportId],
  );
  if (!report) throw notFound();
  if (report.status !== 'open') throw new AppError('CONFLICT');
  await tx.query(
    `update meeting_reports set status = $3, decided_by_id = $4, decided_at = app.now()
      where organization_id = $1 and id = $2`,
    [tx.ctx.organizationId, reportId, status, tx.ctx.kind === 'staff' ? tx.ctx.actorId : null],
  );
  await tx.changed('meetings');
  return report.meetingId;
}
