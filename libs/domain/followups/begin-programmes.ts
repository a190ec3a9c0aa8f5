import { Injectable } from '@nestjs/common';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { zoneRules } from '@stepwell/kernel/wall-clock';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { ChooseRoute } from './choose-route';
import { followUpSend } from './followups.jobs';
import { lockFollowUps } from './followups.repository';
import { endingBefore, planOccurrences, type PlannedOccurrence } from './plan-occurrences';
import type { AnchorEvent, Programme } from './programme';
import { Programmes } from './programmes.service';
import { StopEnrollments } from './stop-enrollments';

/** What a programme begins with: once per patient, programme and anchor. */
export interface Anchor {
  patientId: Id;
  /** The plan, episode, session or week behind it. */
  anchorId: Id;
  /** YYYY-MM-DD in the patient's zone. */
  anchorDate: string;
  /** The moment itself, where more than its day is known. */
  anchorAt: Date | null;
}

/** An enrolment that goes on. */
interface Running {
  patientId: Id;
  enrollmentId: Id;
  anchorId: Id;
  anchorDate: string;
  anchorAt: Date | null;
}

/** What can still come, in the patient's zone, and by which way as far as is known now. */
interface PlacedSteps {
  planned: PlannedOccurrence[];
  timeZone: string;
  channel: string;
}

const ENROLL = `
  insert into follow_up_enrollments (organization_id, id, patient_id, programme_code, programme_version, anchor_event,
    anchor_id, anchor_date, anchor_at, stops_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict do nothing returning id`;

const PLAN = `
  insert into follow_up_occurrences (organization_id, id, patient_id, enrollment_id, step_code, action, expects, if_unanswered,
    channel, slot, local_date, local_time, time_zone, zone_rules, due_at, valid_until, open_until, send_within_hours,
    open_for_days, shifted_by_quiet_hours, fixed_at, status, reason)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
  on conflict do nothing returning id`;

/** Begins programmes: an enrolment, and a row for each dated step, made ahead. */
@Injectable()
export class BeginProgrammes {
  constructor(
    private readonly patients: PatientsService,
    private readonly programmes: Programmes,
    private readonly routes: ChooseRoute,
    private readonly stopping: StopEnrollments,
  ) {}

  /** Begins one programme, where it is in use, once per anchor. */
  async one(tx: Transaction, code: string, anchor: Anchor): Promise<void> {
    await lockFollowUps(tx, anchor.patientId);
    const { programme, isOn } = await this.programmes.keptOne(tx, code, 'code');
    if (isOn) await this.begin(tx, programme, anchor);
  }

  /** Begins every programme in use that hangs on an event, each once per anchor, however often it is told. */
  async anchor(tx: Transaction, event: AnchorEvent, anchor: Anchor): Promise<void> {
    await lockFollowUps(tx, anchor.patientId);
    for (const programme of await this.programmes.anchoredOn(tx, event)) await this.begin(tx, programme, anchor);
  }

  /**
   * Enrols a patient in a programme; the caller holds their follow-ups. One that runs already begins anew, goes on or runs
   * beside it, as the programme says. Where no step can come any more nothing begins.
   * @returns the enrolment's id, or null where it was told before, goes on, or would be over
   */
  async begin(tx: Transaction, programme: Programme, anchor: Anchor): Promise<Id | null> {
    if (programme.whenAgain === 'keep' && (await runs(tx, anchor.patientId, programme.code))) return null;
    const steps = await this.place(tx, programme, anchor);
    if (steps.planned.length === 0) return null;
    const enrollmentId = await enroll(tx, programme, anchor);
    if (!enrollmentId) return null;
    if (programme.whenAgain === 'restart') {
      await this.stopping.stopOthers(tx, anchor.patientId, programme, enrollmentId);
    }
    await plan(tx, steps, { patientId: anchor.patientId, enrollmentId });
    await tx.changed('follow-ups');
    return enrollmentId;
  }

  /** Writes a row for each step of a running enrolment that can still be, but for those that it had. */
  async planAgain(tx: Transaction, programme: Programme, running: Running): Promise<void> {
    const steps = await this.place(tx, programme, running, await stepsHad(tx, running.enrollmentId));
    await plan(tx, steps, running);
  }

  private async place(
    tx: Transaction,
    programme: Programme,
    { patientId, anchorId, anchorDate, anchorAt }: Anchor,
    had: ReadonlySet<string> = new Set(),
  ): Promise<PlacedSteps> {
    const { timeZone } = await this.patients.summary(tx, patientId);
    const route = await this.routes.choose(tx, patientId);
    const [channel, safe] = route.kind === 'open' ? [route.channel, route.safe] : (['email', null] as const);
    const anchor = { date: anchorDate, at: anchorAt };
    const steps = planOccurrences(programme, anchor, { timeZone, safe }, await tx.now(), had);
    const planned = endingBefore(steps, await appointmentStart(tx, programme.code, anchorId));
    return { planned, timeZone, channel };
  }
}

/** When the appointment begins that a programme is about; null for every other one. */
async function appointmentStart(tx: Transaction, programmeCode: string, anchorId: Id): Promise<Date | null> {
  if (programmeCode !== 'appointment') return null;
  const [row] = await tx.query<{ startsAt: Date }>(
    'select starts_at as "startsAt" from appointments where organization_id = $1 and id = $2',
    [tx.ctx.organizationId, anchorId],
  );
  return row?.startsAt ?? null;
}

async function stepsHad(tx: Transaction, enrollmentId: Id): Promise<Set<string>> {
  const rows = await tx.query<{ code: string }>(
    `select step_code as code from follow_up_occurrences
     where organization_id = $1 and enrollment_id = $2 and reason is distinct from 'moved'`,
    [tx.ctx.organizationId, enrollmentId],
  );
  return new Set(rows.map(({ code }) => code));
}

async function runs(tx: Transaction, patientId: Id, programmeCode: string): Promise<boolean> {
  const [row] = await tx.query(
    `select from follow_up_enrollments where organization_id = $1 and patient_id = $2 and programme_code = $3 and status = 'active' limit 1`,
    [tx.ctx.organizationId, patientId, programmeCode],
  );
  return row !== undefined;
}

async function enroll(tx: Transaction, programme: Programme, anchor: Anchor): Promise<Id | null> {
  const { code, version, anchorEvent, stopsOn } = programme;
  const { patientId, anchorId, anchorDate, anchorAt } = anchor;
  const [row] = await tx.query<{ id: Id }>(ENROLL, [
    ...[tx.ctx.organizationId, randomId(), patientId, code, version, anchorEvent, anchorId, anchorDate, anchorAt],
    stopsOn,
  ]);
  tx.saw(patientId);
  return row?.id ?? null;
}

async function plan(
  tx: Transaction,
  { planned, timeZone, channel }: PlacedSteps,
  { patientId, enrollmentId }: Pick<Running, 'patientId' | 'enrollmentId'>,
): Promise<void> {
  for (const { step, localDate, localTime, fixedAt, dueAt, validUntil, openUntil, shifted } of planned) {
    const way = step.action === 'message' ? channel : null;
    const written = [
      ...[tx.ctx.organizationId, randomId(), patientId, enrollmentId],
      ...[step.code, step.action, step.answer, step.ifUnanswered, way, step.slot],
      ...[localDate, localTime, timeZone, zoneRules(), dueAt, validUntil, openUntil],
      ...[step.sendWithinHours, step.openForDays, shifted, fixedAt],
    ];
    const [row] = await tx.query<{ id: Id }>(PLAN, [...written, 'planned', null]);
    if (row) await setDueWork(tx, followUpSend, row.id, dueAt);
    // The same message of another enrolment takes that day: it stands for this one, for what hangs on its answer too.
    else await tx.query(PLAN, [...written, 'cancelled', 'same_day']);
  }
}
