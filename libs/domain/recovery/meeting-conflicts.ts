import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { GroupsService } from '../groups/groups.service';
import { MeetingsService } from '../meetings/meetings.service';
import { PatientsService } from '../patients/patients.service';
import { overlaps, timesAround } from './attended-time';

/** A meeting and a facility group that the patient can't both go to. */
export interface MeetingConflict {
  meetingId: Id;
  groupId: Id;
  groupTitle: string;
  /** The first session at its time. */
  startsAt: Date;
  endsAt: Date;
  /** Sessions at its time within the eight weeks that are planned. */
  count: number;
}

const schema = z.object({
  patientId: z.string(),
  meetingIds: z
    .array(z.string().refine(isId, { error: 'Choose the meeting from the list.' }))
    .max(50, { error: 'Choose at most 50 meetings.' }),
});

/** Holds meetings against the facility sessions that a patient is expected at. */
@Injectable()
export class MeetingConflicts {
  constructor(
    private readonly patients: PatientsService,
    private readonly groups: GroupsService,
    private readonly meetings: MeetingsService,
  ) {}

  /** Conflicts of these meetings, by the first session. @throws AppError NOT_FOUND, BAD_INPUT */
  async of(tx: Transaction, input: { patientId: Id; meetingIds: readonly Id[] }): Promise<MeetingConflict[]> {
    const { patientId, meetingIds } = parseInput(schema, input);
    const { id } = await this.patients.summary(tx, patientId);
    const sessions = await this.groups.sessionsAheadOf(tx, id);
    const meetings = sessions.length > 0 ? await this.meetings.byIds(tx, meetingIds) : [];
    const found = new Map<string, MeetingConflict>();
    for (const session of sessions) {
      for (const meeting of meetings) {
        const day = localDateOf(session.startsAt, meeting.timeZone);
        const sessionTime = { startedAt: session.startsAt, endedAt: session.endsAt };
        if (!timesAround(meeting, day, 1, 1).some((time) => overlaps(time, sessionTime))) continue;
        const key = `${meeting.id} ${session.groupId}`;
        const known = found.get(key);
        const { groupId, groupTitle, startsAt, endsAt } = session;
        found.set(
          key,
          known
            ? { ...known, count: known.count + 1 }
            : { meetingId: meeting.id, groupId, groupTitle, startsAt, endsAt, count: 1 },
        );
      }
    }
    return [...found.values()];
  }
}
