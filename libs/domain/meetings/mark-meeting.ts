import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import type { MarkMeetingInput } from './keep-meetings.graphql';
import { MeetingMark } from './meeting-mark.entity';
import { MeetingsService } from './meetings.service';

const noteSchema = z.object({ note: optionalText(oneLine('Note', 500)) });

/** Says of a meeting, for one facility or for all, what staff found out about it; and takes it back. */
@Injectable()
export class MarkMeeting {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly facilities: FacilitiesService,
  ) {}

  /** Said again, it renews note, person and time. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async mark(tx: Transaction, input: MarkMeetingInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const { note } = parseInput(noteSchema, { note: input.note });
    const [ref] = await this.meetings.locate(tx, [input.meetingId]);
    const facilityId = input.facilityId ? (await this.facilities.get(tx, input.facilityId)).id : null;
    const key = [tx.ctx.organizationId, ref!.meetingId, ref!.directoryMeetingId, input.kind, facilityId];
    await tx.query(
      `insert into meeting_marks (organization_id, meeting_id, directory_meeting_id, kind, facility_id, note, marked_by_id)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organization_id, meeting_id, directory_meeting_id, kind, facility_id)
       do update set note = excluded.note, marked_by_id = excluded.marked_by_id, marked_at = app.now()`,
      [...key, note, tx.ctx.kind === 'staff' ? tx.ctx.actorId : null],
    );
    await tx.changed('meetings');
    return input.meetingId;
  }

  /** @returns the id of the meeting. @throws AppError FORBIDDEN, NOT_FOUND */
  async unmark(tx: Transaction, markId: Id): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    if (!isId(markId)) throw notFound();
    const mark = await tx.repo(MeetingMark).get(markId);
    await tx.repo(MeetingMark).delete({ id: mark.id });
    await tx.changed('meetings');
    return (mark.meetingId ?? mark.directoryMeetingId)!;
  }
}
