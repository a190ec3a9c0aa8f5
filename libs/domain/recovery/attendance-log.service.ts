import { Injectable } from '@nestjs/common';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeetingsService } from '../meetings/meetings.service';
import { PatientsService } from '../patients/patients.service';
import type { ConfirmableDoubt, EvidenceLevel } from './attendance-words';
import { isAhead, timesAround } from './attended-time';
import { RecoveryService, type ChosenMeetingView } from './recovery.service';

/** An entry of the log as staff read it; names are absent where it was the patient. */
export interface AttendanceEntry {
  id: Id;
  /** Absent where it is in no list. */
  meetingId: Id | null;
  meetingName: string;
  startedAt: Date;
  endedAt: Date;
  /** YYYY-MM-DD, the patient's day. */
  localDate: string;
  /** The strongest there is. */
  evidence: EvidenceLevel;
  confirmed: ConfirmableDoubt[];
  loggedAt: Date;
  loggedByName: string | null;
  slipSeenAt: Date | null;
  slipSeenByName: string | null;
  enteredInErrorAt: Date | null;
  enteredInErrorByName: string | null;
  errorReason: string | null;
}

/** The log of a range of days. */
export interface AttendanceRange {
  timeZone: string;
  /** Entries that count. */
  totalCount: number;
  /** The newest first; those entered in error stand among them. */
  entries: AttendanceEntry[];
}

/** One time of a chosen meeting that may be logged. */
export interface LoggableMeeting {
  chosen: ChosenMeetingView;
  /** YYYY-MM-DD where the meeting is. */
  date: string;
  startedAt: Date;
  endedAt: Date;
  /** The entry that stands for it, if any. */
  attendanceId: Id | null;
}

/** Most entries one answer holds: two a day for more than a year. */
const MOST = 1000;
/** How far back the list for two taps goes. */
const DAYS_BACK = 7;

const ENTRIES = `
  select a.id, coalesce(a.meeting_id, a.directory_meeting_id) as "meetingId", a.meeting_name as "meetingName",
    a.started_at as "startedAt", a.ended_at as "endedAt", a.local_date::text as "localDate",
    case when a.slip_seen_at is not null and a.evidence <> 'staff_observed' then 'slip_seen' else a.evidence end as evidence,
    a.confirmed, a.created_at as "loggedAt", l.display_name as "loggedByName", a.slip_seen_at as "slipSeenAt",
    s.display_name as "slipSeenByName", a.entered_in_error_at as "enteredInErrorAt",
    e.display_name as "enteredInErrorByName", a.error_reason as "errorReason",
    count(*) filter (where a.entered_in_error_at is null) over ()::int as total
  from meeting_attendances a
  left join staff_members l on l.organization_id = a.organization_id and l.id = a.logged_by_id
  left join staff_members s on s.organization_id = a.organization_id and s.id = a.slip_seen_by_id
  left join staff_members e on e.organization_id = a.organization_id and e.id = a.entered_in_error_by_id
  where a.organization_id = $1`;

type Row = AttendanceEntry & { total: number };

/** Reads the log. */
@Injectable()
export class AttendanceLog {
  constructor(
    private readonly patients: PatientsService,
    private readonly meetings: MeetingsService,
    private readonly recovery: RecoveryService,
  ) {}

  /**
   * Everything from one of the patient's days to another, both included.
   * @param from YYYY-MM-DD
   * @throws AppError NOT_FOUND, BAD_INPUT when the range ends before it begins
   */
  async between(tx: Transaction, patientId: Id, from: string, until: string): Promise<AttendanceRange> {
    if (until < from) throw badInput('until', 'The range ends before it begins: choose a later last day.');
    const { timeZone, id } = await this.patients.summary(tx, patientId);
    const rows = await tx.query<Row>(
      `${ENTRIES} and a.patient_id = $2 and a.local_date between $3::date and $4::date
       order by a.started_at desc, a.id limit $5`,
      [tx.ctx.organizationId, id, from, until, MOST],
    );
    tx.saw(id);
    return { timeZone, totalCount: rows[0]?.total ?? 0, entries: rows };
  }

  /** One entry. @throws AppError NOT_FOUND */
  async get(tx: Transaction, id: Id): Promise<AttendanceEntry> {
    const [entry] = isId(id) ? await this.byIds(tx, [id]) : [];
    if (!entry) throw notFound();
    return entry;
  }

  /** These entries, in any order; those out of reach are left out. */
  async byIds(tx: Transaction, ids: readonly Id[]): Promise<AttendanceEntry[]> {
    if (ids.length === 0) return [];
    return tx.query<Row>(`${ENTRIES} and a.id = any($2::uuid[])`, [tx.ctx.organizationId, ids]);
  }

  /** The chosen weekly meetings of the last seven days and of today that have begun, the newest first. */
  async loggable(tx: Transaction, patientId: Id): Promise<LoggableMeeting[]> {
    const { timeZone } = await this.patients.summary(tx, patientId);
    const [path] = await this.recovery.currentOf(tx, [patientId]);
    if (!path) return [];
    const now = await tx.now();
    const logged = await tx.query<{ id: Id; meeting: Id; startedAt: Date }>(
      `select id, coalesce(meeting_id, directory_meeting_id) as meeting, started_at as "startedAt"
       from meeting_attendances where organization_id = $1 and patient_id = $2 and entered_in_error_at is null
         and started_at > $3::timestamptz - interval '9 days'`,
      [tx.ctx.organizationId, patientId, now],
    );
    return path.chosenMeetings
      .flatMap((chosen) =>
        timesAround(chosen.meeting, localDateOf(now, chosen.meeting.timeZone), DAYS_BACK - 1, 1)
          .filter((time) => !isAhead(time, now) && localDateOf(time.startedAt, timeZone) <= localDateOf(now, timeZone))
          .map(({ localDate, startedAt, endedAt }) => ({
            chosen,
            date: localDate,
            startedAt,
            endedAt,
            attendanceId:
              logged.find(
                (entry) => entry.meeting === chosen.meeting.id && entry.startedAt.getTime() === startedAt.getTime(),
              )?.id ?? null,
          })),
      )
      .sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime() || (a.chosen.id < b.chosen.id ? -1 : 1));
  }
}
