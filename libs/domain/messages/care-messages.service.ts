import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { ConsentsService } from '../consents/consents.service';
import { teamMessageRead } from '../followups/followups.events';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import { MOST_MESSAGES } from './care-message.entity';

/** A message as both sides may read it. */
export interface ShownMessage {
  id: Id;
  isFromPatient: boolean;
  /** The name that staff use with patients; null where the patient wrote. */
  authorName: string | null;
  body: string;
  isCrisis: boolean;
  sentAt: Date;
  readAt: Date | null;
  readByName: string | null;
}

/** The newest messages of a patient, the oldest of them first. */
export interface Conversation {
  messages: ShownMessage[];
  totalCount: number;
  /** Of the patient, read by nobody yet; and of the care team, not read by the patient. */
  waitingForTeam: number;
  waitingForPatient: number;
}

const NEWEST = `
  select m.id, m.author_id is null as "isFromPatient", s.display_name as "authorName", m.body, m.is_crisis as "isCrisis",
    m.sent_at as "sentAt", m.read_at as "readAt", r.display_name as "readByName"
  from care_messages m
  left join staff_members s on s.organization_id = m.organization_id and s.id = m.author_id
  left join staff_members r on r.organization_id = m.organization_id and r.id = m.read_by_id
  where m.organization_id = $1 and m.patient_id = $2
  order by m.sent_at desc, m.id desc limit $3`;
const COUNTS = `
  select count(*)::int as "totalCount",
    count(*) filter (where m.author_id is null and m.read_at is null)::int as "waitingForTeam",
    count(*) filter (where m.author_id is not null and m.read_at is null)::int as "waitingForPatient"
  from care_messages m where m.organization_id = $1 and m.patient_id = $2`;
const KEEP = `
  insert into care_messages (organization_id, patient_id, author_id, body, is_crisis, submit_id, sent_at)
  values ($1, $2, $3, $4, $5, $6, app.now()) on conflict (organization_id, patient_id, submit_id) do nothing returning id`;
const READ = `
  update care_messages set read_at = app.now(), read_by_id = $3
  where organization_id = $1 and patient_id = $2 and (author_id is null) = $4 and read_at is null
    and ($5::uuid[] is null or id = any($5)) returning id`;

const PLAIN_IN_HOUR = `
  select count(*)::int as count from care_messages m
  where m.organization_id = $1 and m.patient_id = $2 and m.author_id is null and not m.is_crisis
    and m.sent_at > app.now() - interval '1 hour'`;

/** The conversation of a patient with their care team. */
@Injectable()
export class CareMessages {
  constructor(
    private readonly patients: PatientsService,
    private readonly consents: ConsentsService,
    private readonly tasks: TasksService,
  ) {}

  /** @param newest how many messages, from 1 to 500 @throws AppError NOT_FOUND, BAD_INPUT */
  async of(tx: Transaction, patientId: Id, newest: number): Promise<Conversation> {
    if (newest < 1 || newest > MOST_MESSAGES)
      throw badInput('newest', {
        en: `Ask for 1 to ${MOST_MESSAGES} messages.`,
        es: `Pide de 1 a ${MOST_MESSAGES} mensajes.`,
      });
    await this.patients.summary(tx, patientId);
    const messages = await tx.query<ShownMessage>(NEWEST, [tx.ctx.organizationId, patientId, newest]);
    const [counts] = await tx.query<Omit<Conversation, 'messages'>>(COUNTS, [tx.ctx.organizationId, patientId]);
    return { messages: messages.reverse(), ...counts! };
  }

  /** Whether the patient agreed to be written to, so that a neutral note tells them that there is something to read. */
  async isTold(tx: Transaction, patientId: Id): Promise<boolean> {
    return (await this.consents.agreements(tx, [patientId])).get(patientId)!.ways.length > 0;
  }

  /** Keeps a message, once per form. @returns its id; null where the form had come before */
  async keep(
    tx: Transaction,
    message: { patientId: Id; authorId: Id | null; body: string; isCrisis: boolean; submitId: Id },
  ): Promise<Id | null> {
    const { patientId, authorId, body, isCrisis, submitId } = message;
    const [kept] = await tx.query<{ id: Id }>(KEEP, [
      ...[tx.ctx.organizationId, patientId, authorId, body, isCrisis, submitId],
    ]);
    tx.saw(patientId);
    if (kept) await tx.changed('check-ins');
    return kept?.id ?? null;
  }

  /** Messages of the patient within the last hour in which no crisis words were found. */
  async plainInHour(tx: Transaction, patientId: Id): Promise<number> {
    const [row] = await tx.query<{ count: number }>(PLAIN_IN_HOUR, [tx.ctx.organizationId, patientId]);
    return row!.count;
  }

  /**
   * Says that the actor has read these messages of the patient; said again it changes nothing. The task ends when none is
   * left: what came while they read is still to be read.
   * @throws AppError FORBIDDEN, NOT_FOUND
   */
  async readByTeam(tx: Transaction, patientId: Id, seenIds: readonly Id[]): Promise<void> {
    authorize(tx.ctx, 'checkin:record');
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    await this.patients.summary(tx, patientId);
    await this.mark(tx, patientId, tx.ctx.actorId, seenIds);
    const [counts] = await tx.query<{ waitingForTeam: number }>(COUNTS, [tx.ctx.organizationId, patientId]);
    if (counts!.waitingForTeam > 0) return;
    await this.tasks.settleOfPatient(tx, 'care_message', patientId, 'Read, and seen to.');
  }

  /** Says that the patient has read what the care team wrote: a note about it that has not left yet is not needed any more. */
  async readByPatient(tx: Transaction, patientId: Id): Promise<void> {
    const read = await this.mark(tx, patientId, null, null);
    if (read > 0) await tx.emit(teamMessageRead, { patientId });
  }

  /** Of the other side: those messages of the patient for somebody on staff, all of the care team for the patient. */
  private async mark(tx: Transaction, patientId: Id, by: Id | null, ids: readonly Id[] | null): Promise<number> {
    const read = await tx.query(READ, [tx.ctx.organizationId, patientId, by, by !== null, ids]);
    tx.saw(patientId);
    if (read.length > 0) await tx.changed('check-ins');
    return read.length;
  }
}
