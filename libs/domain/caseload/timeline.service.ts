import { Injectable } from '@nestjs/common';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Permission } from '@stepwell/kernel/permissions';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import type { ChartTimelineType, TimelineEntryType } from './timeline.graphql';
import { kindsAllowed, readTimeline, type TimelineKind, type TimelineRow } from './timeline.repository';

/** Most entries of one answer: some ten a day for a quarter. */
const MOST = 1000;

/** Which field of an entry the table's word belongs into. */
const fieldOf: Partial<Record<TimelineKind, keyof TimelineEntryType>> = {
  message_sent: 'channel',
  group_session: 'attendance',
  appointment: 'appointmentStatus',
  measure: 'band',
  plan_activated: 'documentKind',
  milestone: 'milestoneUnit',
  level_changed: 'levelOfCare',
  discharged: 'dischargeReason',
  status_changed: 'status',
  asked: 'inquirySource',
};

/** Everything that happened to one patient, on one line of time. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly patients: PatientsService,
    private readonly tasks: TasksService,
  ) {}

  /**
   * What happened from one day to another, both included and both by the calendar where the patient is, as far as the
   * actor's role lets them know.
   * @param from YYYY-MM-DD
   * @throws AppError NOT_FOUND, BAD_INPUT when the range ends before it begins
   */
  async between(tx: Transaction, patientId: Id, from: string, until: string): Promise<ChartTimelineType> {
    if (until < from) throw badInput('until', 'The range ends before it begins: choose a later last day.');
    const { timeZone } = await this.patients.summary(tx, patientId);
    const may = (permission: Permission): boolean => tx.ctx.kind === 'staff' && tx.ctx.permissions.has(permission);
    const { rows, total } = await readTimeline(tx, { patientId, zone: timeZone, from, until }, may, MOST);
    const done = rows.filter(({ kind }) => kind === 'task_done').map(({ id }) => id);
    const titles = new Map((await this.tasks.ofIds(tx, done)).map(({ id, title }) => [id, title]));
    return {
      timeZone,
      kinds: kindsAllowed(may),
      totalCount: total,
      entries: rows.map((row) => entryOf(row, titles.get(row.id) ?? row.title)),
    };
  }
}

function entryOf({ code, ...row }: TimelineRow, title: string | null): TimelineEntryType {
  const field = fieldOf[row.kind];
  return {
    ...{ channel: null, attendance: null, appointmentStatus: null, band: null, milestoneUnit: null },
    ...{ documentKind: null, levelOfCare: null, dischargeReason: null, status: null, inquirySource: null },
    ...row,
    hasUsed: code === 'used',
    appointmentKind: row.kind === 'appointment' ? (title as TimelineEntryType['appointmentKind']) : null,
    title: row.kind === 'appointment' ? null : title,
    ...(field && { [field]: code }),
  };
}
