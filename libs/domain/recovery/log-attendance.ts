import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeetingsService, type MeetingRef } from '../meetings/meetings.service';
import { PatientsService } from '../patients/patients.service';
import { confirmableDoubts, staffEvidence } from './attendance-words';
import type { AttendanceDoubt, ConfirmableDoubt, EvidenceLevel } from './attendance-words';
import { refuseToLog } from './attendance.policy';
import {
  isAhead,
  isHeldOn,
  isWithinWindow,
  overlaps,
  timeOn,
  type AttendedTime,
  type MeetingSlot,
} from './attended-time';
import { MeetingAttendance } from './meeting-attendance.entity';

/** A meeting that somebody went to, as it is entered. */
export interface AttendanceInput {
  submitId: Id;
  meetingId?: Id | null;
  /** Where it is in no list. */
  meetingName?: string | null;
  /** YYYY-MM-DD where the meeting is. */
  date: string;
  /** HH:MM where the meeting is; its own start when left out. */
  time?: string | null;
  /** What staff know; from a patient's phone the clock decides. */
  evidence?: EvidenceLevel | null;
  confirmed: readonly ConfirmableDoubt[];
}

/** What is the matter with an entry, and with which one that stands already. */
export interface Doubt {
  kind: AttendanceDoubt;
  otherId: Id | null;
}

/** The entry, or what has to be said about it first; then nothing was written. */
export interface LogOutcome {
  attendanceId: Id | null;
  doubts: Doubt[];
}

/** What is known of the meeting that was attended. */
interface Attended extends MeetingRef {
  name: string;
  slot: MeetingSlot;
}

const OLDEST_DAYS = 366;

const schema = z.object({
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  meetingId: z.string().refine(isId, { error: 'Choose the meeting from the list.' }).nullish(),
  meetingName: optionalText(oneLine('Name of the meeting', 200)),
  date: z.string(),
  time: z.string().nullish(),
  evidence: z.enum(staffEvidence).nullish(),
  confirmed: z.array(z.enum(confirmableDoubts)).max(3),
});

/** Logs a meeting that a patient went to. */
@Injectable()
export class LogAttendance {
  constructor(
    private readonly patients: PatientsService,
    private readonly meetings: MeetingsService,
  ) {}

  /**
   * Counts once per `submitId`. What is doubtful is asked about instead: a meeting still ahead and one that is in the log
   * already are never counted, one at the time of another only once somebody has confirmed it.
   * @throws AppError FORBIDDEN; NOT_FOUND for a patient or meeting out of reach; BAD_INPUT naming the field
   */
  async run(tx: Transaction, patientId: Id, input: AttendanceInput): Promise<LogOutcome> {
    refuseToLog(tx.ctx);
    const entry = parseInput(schema, input);
    const { timeZone, id } = await this.patients.summary(tx, patientId);
    // One form after the other: of two at once, the second sees what the first one wrote.
    await tx.oneAtATime(id);
    const sent = await tx.repo(MeetingAttendance).findOne({ submitId: entry.submitId, patientId: id });
    if (sent) return { attendanceId: sent.id, doubts: [] };
    const attended = await this.attended(tx, entry, timeZone);
    const now = await tx.now();
    const time = timeOf(attended, entry.date, entry.time ?? null, localDateOf(now, timeZone));
    const doubts = await this.doubtsAbout(tx, id, attended, time, now);
    if (doubts.some(({ kind }) => !entry.confirmed.some((confirmed) => confirmed === kind)))
      return { attendanceId: null, doubts };
    const isOwn = tx.ctx.kind === 'patient';
    const { name: meetingName, meetingId, directoryMeetingId } = attended;
    const { id: attendanceId } = await tx.repo(MeetingAttendance).insert({
      patientId: id,
      submitId: entry.submitId,
      ...{ meetingId, directoryMeetingId, meetingName, ...time },
      localDate: localDateOf(time.startedAt, timeZone),
      evidence: isOwn ? (isWithinWindow(time, now) ? 'check_in' : 'self_report') : (entry.evidence ?? 'self_report'),
      loggedById: isOwn ? null : tx.ctx.actorId,
      confirmed: doubts.map(({ kind }) => kind).filter((kind) => kind === 'overlap'),
    });
    await tx.changed('patients');
    return { attendanceId, doubts: [] };
  }

  private async attended(tx: Transaction, entry: z.infer<typeof schema>, timeZone: string): Promise<Attended> {
    const { meetingId, meetingName } = entry;
    if (meetingId && meetingName)
      throw badInput('input.meetingName', {
        en: 'Choose a meeting or write its name, not both.',
        es: 'Elige una reunión o escribe su nombre, no las dos cosas.',
      });
    if (!meetingId) {
      if (!meetingName)
        throw badInput('input.meetingName', {
          en: 'Choose a meeting or write its name.',
          es: 'Elige una reunión o escribe su nombre.',
        });
      const slot = { weekday: null, startTime: null, endTime: null, timeZone };
      return { meetingId: null, directoryMeetingId: null, name: meetingName, slot };
    }
    const [ref] = await this.meetings.locate(tx, [meetingId.toLowerCase()]);
    const [meeting] = await this.meetings.byIds(tx, [meetingId.toLowerCase()]);
    if (!ref || !meeting) throw notFound();
    return { ...ref, name: meeting.name, slot: meeting };
  }

  private async doubtsAbout(
    tx: Transaction,
    patientId: Id,
    { meetingId, directoryMeetingId }: Attended,
    time: AttendedTime,
    now: Date,
  ): Promise<Doubt[]> {
    if (isAhead(time, now)) return [{ kind: 'ahead', otherId: null }];
    const others = await tx.query<AttendedTime & { id: Id; meeting: Id | null }>(
      `select id, coalesce(meeting_id, directory_meeting_id) as meeting, started_at as "startedAt",
         ended_at as "endedAt"
       from meeting_attendances where organization_id = $1 and patient_id = $2 and entered_in_error_at is null
         and started_at < $4 and ended_at > $3 order by started_at, id`,
      [tx.ctx.organizationId, patientId, time.startedAt, time.endedAt],
    );
    const meeting = meetingId ?? directoryMeetingId;
    return others
      .filter((other) => overlaps(other, time))
      .map((other) => ({ kind: meeting && other.meeting === meeting ? 'duplicate' : 'overlap', otherId: other.id }));
  }
}

function timeOf({ slot }: Attended, date: string, time: string | null, today: string): AttendedTime {
  if (date < addDays(today, -OLDEST_DAYS))
    throw badInput('input.date', {
      en: 'Only meetings of the last year can be logged.',
      es: 'Solo puedes apuntar reuniones del último año.',
    });
  if (date > addDays(today, OLDEST_DAYS))
    throw badInput('input.date', {
      en: 'This day is too far ahead. Check the year.',
      es: 'Falta mucho para este día. Revisa el año.',
    });
  if (time === null && !isHeldOn(slot, date))
    throw badInput('input.date', {
      en: 'This meeting is not held on that day. Choose another day, or say when it was.',
      es: 'Esta reunión no es ese día. Elige otro día o di cuándo fue.',
    });
  const found = timeOn(slot, date, time);
  if (!found)
    throw badInput('input.time', { en: 'Say when the meeting began.', es: 'Di a qué hora empezó la reunión.' });
  return found;
}
