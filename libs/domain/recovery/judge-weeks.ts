import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { addDays, instantOf } from '@stepwell/kernel/wall-clock';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { readAttendedDays, type AttendedDays } from './attended-days';
import { meetingGoalMissed } from './meeting-goal.events';
import { judgeWeeks } from './meeting-goal.jobs';
import { weekOf, weeksUntil, weekStart, type MeetingWeek } from './meeting-weeks';

/** Noon of the day after the week, by the patient's clock: last evening's meeting can be logged in the morning. */
const JUDGED_AT_MINUTE = 12 * 60;
/** A week that nobody judged for two weeks is no news any more. */
const WEEKS_BACK = 3;
/** How far ahead the next week with a goal is looked for: a goal may begin in the future. */
const WEEKS_AHEAD = 60;

const MISS = `
  insert into missed_weeks (organization_id, patient_id, starts_on, goal, attended)
  select $1, $2, $3::date, $4, $5
  where not exists (select from missed_weeks m where m.organization_id = $1 and m.patient_id = $2
    and m.starts_on > $3::date - 7 and m.starts_on < $3::date + 7)
  on conflict do nothing returning id`;

/** Tells of weeks in which a meeting goal was missed, once each, and says when to look again. */
@Injectable()
export class JudgeWeeks {
  /**
   * Judges what is over; running it again, or after the organization counts weeks from another day, tells nothing twice.
   */
  async run(tx: Transaction, patientId: Id): Promise<void> {
    const patient = await this.read(tx, patientId);
    const now = await tx.now();
    for (const week of weeksUntil(
      patient.versions,
      patient.attended,
      patient.today,
      patient.weekStartsOn,
      WEEKS_BACK,
    )) {
      if (week.state === 'missed' && judgedAt(week, patient.timeZone) <= now) await this.tell(tx, patientId, week);
    }
    await this.plan(tx, patient, now);
  }

  /** Says when this patient's next week is to be judged, after goal or zone changed; without a goal, never. */
  async schedule(tx: Transaction, patientId: Id): Promise<void> {
    await this.plan(tx, await this.read(tx, patientId), await tx.now());
  }

  private async read(tx: Transaction, patientId: Id): Promise<AttendedDays> {
    const [patient] = await readAttendedDays(tx, [patientId]);
    if (!patient) throw notFound();
    return patient;
  }

  private async tell(tx: Transaction, patientId: Id, { startsOn, goal, attended }: MeetingWeek): Promise<void> {
    const [missed] = await tx.query<{ id: Id }>(MISS, [tx.ctx.organizationId, patientId, startsOn, goal, attended]);
    if (!missed) return;
    await tx.emit(meetingGoalMissed, { patientId, missedWeekId: missed.id });
    await tx.changed('patients');
  }

  private async plan(tx: Transaction, patient: AttendedDays, now: Date): Promise<void> {
    const { patientId, today, timeZone, weekStartsOn, versions } = patient;
    const first = addDays(weekStart(today, weekStartsOn), -7);
    const weeks = Array.from({ length: WEEKS_AHEAD }, (_, at) => addDays(first, at * 7));
    // As if it were long over and nobody had gone: only a whole week with a goal can be missed.
    const next = weeks
      .map((startsOn) => weekOf(versions, startsOn, 0, addDays(startsOn, 7)))
      .find((week) => week.state === 'missed' && judgedAt(week, timeZone) > now);
    if (next) await setDueWork(tx, judgeWeeks, patientId, judgedAt(next, timeZone));
    else await clearDueWork(tx, judgeWeeks, patientId);
  }
}

function judgedAt({ endsOn }: Pick<MeetingWeek, 'endsOn'>, timeZone: string): Date {
  return instantOf(addDays(endsOn, 1), JUDGED_AT_MINUTE, timeZone);
}
