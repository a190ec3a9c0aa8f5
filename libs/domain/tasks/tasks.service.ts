import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { oneLine, severalLines } from '@stepwell/kernel/text-rules';
import type { PageArgs } from '@stepwell/platform/graphql/connection';
import { isRankedKey, pageOf, pageRequest, type ConnectionPage } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareTeamService } from '../patients/care-team.service';
import { coverCountsSql } from '../patients/covers.service';
import { PatientsService } from '../patients/patients.service';
import { answerKinds, Task, taskPriorities, type TaskKind, type TaskPriority } from './task.entity';
import type { CompleteTaskInput, CreateTaskInput, TaskFilter, TaskType } from './tasks.graphql';
import {
  findTask,
  listTasks,
  readable,
  readsAnswers,
  tasksOfIds,
  tasksOfPatients,
  type TaskRow,
} from './tasks.repository';

/** A task that the product raises by itself. */
export interface RaisedTask {
  kind: Exclude<TaskKind, 'general'>;
  /** Null for somebody who is no patient yet. */
  patientId: Id | null;
  /** What raised it (a check-in, an occurrence, a patient, a place in a group): one open task per kind and cause. */
  subjectId: Id;
  /** The kind's own priority when left out. */
  priority?: TaskPriority;
  dueAt?: Date;
  /** Somebody who sees the patient; the care team when left out. */
  assigneeId?: Id | null;
}

const usualPriority: Record<RaisedTask['kind'], TaskPriority> = {
  call_request: 'safety',
  high_craving: 'high',
  lapse_told: 'safety',
  pin_locked: 'high',
  delivery_unknown: 'normal',
  delivery_failed: 'normal',
  group_place: 'normal',
  plan_cosign: 'normal',
  plan_review_due: 'normal',
  plan_review_level: 'normal',
  plan_review_lapse: 'high',
  plan_review_medication: 'high',
  plan_review_meetings: 'normal',
  plan_review_discharge: 'high',
  text_reply: 'high',
  shared_text: 'high',
  wrong_number: 'high',
  follow_up_call: 'high',
  follow_up_letter: 'normal',
  follow_up_supervisor: 'high',
  consent_expires_30: 'normal',
  consent_expires_14: 'normal',
  consent_expires_7: 'high',
  agreement_expires_30: 'normal',
  agreement_expires_14: 'normal',
  agreement_expires_7: 'high',
  discharge_appointment: 'high',
  discharge_medication: 'high',
  discharge_naloxone: 'high',
  discharge_housing: 'normal',
  discharge_phone: 'high',
  discharge_contact: 'high',
  admission_identity: 'high',
  admission_packet: 'normal',
  admission_notice: 'normal',
  admission_consents: 'high',
  admission_safe_contact: 'high',
  admission_emergency_contact: 'normal',
  admission_measures: 'normal',
  admission_path: 'normal',
  admission_plan: 'normal',
  admission_programme: 'normal',
  appointment_cancelled: 'normal',
  come_back: 'safety',
  care_message: 'high',
  readmission: 'high',
};

const createSchema = z.object({
  submitId,
  patientId: z.string().nullish(),
  title: oneLine('The title', 300),
  dueAt: z.date().nullish(),
  priority: z.enum(taskPriorities),
  assigneeId: z.string().nullish(),
});
const completeSchema = z.object({ id: z.string(), outcome: severalLines('What came of it', 2000) });

/**
 * Which tasks `t` of patients `p` ask something of this member of staff today, as a condition ($1 is the organization): theirs,
 * nobody's or of whom they cover for, due before the
 * patient's day ends, or of a kind that waits without a day.
 * @param actor parameter that holds the member of staff
 * @param clinical parameter that says whether they may know what a patient answered
 */
export const tasksForToday = (actor: string, clinical: string): string =>
  `t.status = 'open' and (t.assignee_id is null or t.assignee_id = ${actor}::uuid or t.assignee_id in (
     select c.lender_id from covers c
     where c.organization_id = $1 and c.covering_id = ${actor}::uuid and ${coverCountsSql('c', 't.patient_id')}))
   and coalesce(t.due_at < ((app.now() at time zone p.time_zone)::date + 1)::timestamp at time zone p.time_zone,
     t.kind <> 'general' or t.priority <> 'normal')
   and ${readable(clinical, 'true')}`;

/** SQL: whether a member of staff may know of task `t`; the parameters say if they read answers and work with inquiries. */
export const taskKnownSql = readable;

/** Tasks of staff. */
@Injectable()
export class TasksService {
  constructor(
    private readonly patients: PatientsService,
    private readonly careTeam: CareTeamService,
  ) {}

  /** Raises a task, once per kind and cause while it is open; answers its id, or null when it was there already. */
  async raiseTask(tx: Transaction, task: RaisedTask): Promise<Id | null> {
    const { kind, patientId, subjectId, dueAt, assigneeId } = task;
    const [raised] = await tx.query<{ id: Id }>(
      `insert into tasks (organization_id, patient_id, kind, subject_id, priority, due_at, assignee_id)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organization_id, kind, subject_id) where status = 'open' do nothing
       returning id`,
      [
        tx.ctx.organizationId,
        patientId,
        kind,
        subjectId,
        task.priority ?? usualPriority[kind],
        dueAt ?? null,
        assigneeId ?? null,
      ],
    );
    tx.saw(patientId);
    if (!raised) return null;
    await tx.changed('tasks');
    return raised.id;
  }

  /** Writes a task by hand; the same form sent again answers the task that is there. @throws AppError BAD_INPUT, NOT_FOUND */
  async create(tx: Transaction, input: CreateTaskInput): Promise<TaskType> {
    authorize(tx.ctx, 'task:manage');
    const { submitId: submit, patientId, title, dueAt, priority, assigneeId } = parseInput(createSchema, input);
    if (submit) await tx.oneAtATime(submit);
    const sent = submit && (await tx.repo(Task).findOne({ submitId: submit }));
    if (sent) return this.view(tx, sent.id);
    if (typeof patientId === 'string') await this.patients.summary(tx, patientId);
    if (typeof assigneeId === 'string') await this.refuseBlindAssignee(tx, assigneeId, patientId ?? null);
    const id = randomId();
    await tx.repo(Task).insert({
      id,
      submitId: submit ?? null,
      kind: 'general',
      title,
      priority,
      patientId: patientId ?? null,
      dueAt: dueAt ?? null,
      assigneeId: assigneeId ?? null,
    });
    await tx.changed('tasks');
    return this.view(tx, id);
  }

  /** Closes an open task with what came of it. @throws AppError CONFLICT when it was done already, BAD_INPUT, NOT_FOUND */
  async complete(tx: Transaction, input: CompleteTaskInput): Promise<TaskType> {
    authorize(tx.ctx, 'task:manage');
    const { id, outcome } = parseInput(completeSchema, input);
    const task = await tx.repo(Task).getForUpdate(id);
    if (answerKinds.includes(task.kind) && !readsAnswers(tx.ctx)) throw notFound();
    task.refuseUnlessOpen();
    await tx
      .repo(Task)
      .update({ id }, { status: 'done', outcome, completedAt: await tx.now(), completedById: tx.ctx.actorId });
    await tx.changed('tasks');
    return this.view(tx, id);
  }

  /** Closes what a cause had raised, because the product itself saw it solved. */
  async settle(tx: Transaction, kind: RaisedTask['kind'], subjectId: Id, outcome: string): Promise<void> {
    const closed = await tx.repo(Task).update(
      { kind, subjectId, status: 'open' },
      {
        status: 'done',
        outcome,
        completedAt: await tx.now(),
        completedById: tx.ctx.kind === 'staff' ? tx.ctx.actorId : null,
      },
    );
    if (closed > 0) await tx.changed('tasks');
  }

  /** Closes every open task of one kind about a patient, because what it asked for was done elsewhere. */
  async settleOfPatient(tx: Transaction, kind: RaisedTask['kind'], patientId: Id, outcome: string): Promise<void> {
    const open = await tx.repo(Task).find({ where: { kind, patientId, status: 'open' } });
    for (const { subjectId } of open) if (subjectId) await this.settle(tx, kind, subjectId, outcome);
  }

  /** Gives the open tasks about a patient that one person has to another; answers how many those were. */
  async handOver(tx: Transaction, patientId: Id, fromId: Id, toId: Id): Promise<number> {
    const moved = await tx.repo(Task).update({ patientId, assigneeId: fromId, status: 'open' }, { assigneeId: toId });
    if (moved > 0) await tx.changed('tasks');
    return moved;
  }

  /** A page of tasks: open ones by urgency and age, then what was done, newest first. */
  async list(tx: Transaction, filter: TaskFilter, args: PageArgs): Promise<ConnectionPage<TaskType>> {
    const page = pageRequest(args, 3);
    if (page.after && !isRankedKey(page.after))
      throw badInput('after', 'This list has changed. Load it again from the top.');
    if (typeof filter.patientId === 'string' && !isId(filter.patientId)) throw notFound();
    const narrowing = {
      status: filter.status ?? null,
      patientId: filter.patientId ?? null,
      mineOf: filter.mine ? tx.ctx.actorId : null,
      kinds: filter.kinds ?? null,
    };
    const { rows, total } = await listTasks(tx, narrowing, page);
    return pageOf(
      rows,
      page,
      total,
      (row) => row.key,
      (row) => row,
    );
  }

  /** One task. @throws AppError NOT_FOUND */
  async view(tx: Transaction, id: Id): Promise<TaskType> {
    const task = isId(id) ? await findTask(tx, id) : null;
    if (!task) throw notFound();
    return task;
  }

  /** The tasks of several patients, for batched lookups; at most 50 each. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[]): Promise<TaskRow[]> {
    return tasksOfPatients(tx, patientIds);
  }

  /** These tasks, in no order; those that the actor may not see are left out. */
  async ofIds(tx: Transaction, ids: readonly Id[]): Promise<TaskRow[]> {
    return tasksOfIds(tx, ids);
  }

  private async refuseBlindAssignee(tx: Transaction, assigneeId: Id, patientId: Id | null): Promise<void> {
    if (isId(assigneeId) && (await this.careTeam.sees(tx, assigneeId, patientId))) return;
    const sentence = patientId
      ? 'This person is not on the care team and would not see the task.'
      : 'This person does not work with tasks.';
    throw badInput('input.assigneeId', sentence);
  }
}
