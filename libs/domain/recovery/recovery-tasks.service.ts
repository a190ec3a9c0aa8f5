import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { isReadyMade } from './recovery-task-templates';
import { recoveryTaskKinds, recoveryTaskStatuses, RecoveryTask } from './recovery-task.entity';
import { stepWithWords } from './step-rules';
import type { AssignRecoveryTaskInput, ChangeRecoveryTaskInput, RecoveryTaskType } from './step-work.graphql';
import { TaskTemplate } from './task-template.entity';

/** More waiting tasks than this help nobody. */
const MOST_OPEN = 20;

const title = oneLine('The task', 200);
const details = optionalText(severalLines('The details', 2000));
const dueOn = z.iso.date().nullish();
const assignSchema = z.object({
  submitId,
  patientId: z.string(),
  kind: z.enum(recoveryTaskKinds),
  step: stepWithWords.nullish(),
  templateCode: z.string().nullish(),
  title,
  details,
  dueOn,
});
const changeSchema = z.object({
  id: z.string().refine(isId, { error: 'This task can’t be found.' }),
  version: z.int(),
  title,
  details,
  dueOn,
  status: z.enum(recoveryTaskStatuses),
});
const doneSchema = z.object({
  recoveryTaskId: z.string().refine(isId, { error: 'This task can’t be found.' }),
  isDone: z.boolean(),
});

/** A task with the patient it belongs to. */
export type RecoveryTaskView = RecoveryTaskType & { patientId: Id };

const TASKS = `
  select t.id, t.version, t.patient_id as "patientId", t.kind, t.step, t.title, t.details, t.due_on::text as "dueOn",
    t.status, t.closed_on::text as "closedOn", t.created_at as "createdAt", s.display_name as "assignedByName"
  from recovery_tasks t
  join staff_members s on s.organization_id = t.organization_id and s.id = t.assigned_by_id
  where t.organization_id = $1`;

/** Tasks between sessions: reading, worksheets, service, self-help and literature, with or without the steps. */
@Injectable()
export class RecoveryTasksService {
  constructor(private readonly patients: PatientsService) {}

  /** Tasks of these patients: what waits by its due date, then what was closed, newest first. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[]): Promise<RecoveryTaskView[]> {
    const tasks = await tx.query<RecoveryTaskView>(
      `${TASKS} and t.patient_id = any($2::uuid[])
       order by t.status <> 'open', case when t.status = 'open' then t.due_on end nulls last, t.closed_on desc,
         t.created_at desc, t.id`,
      [tx.ctx.organizationId, patientIds],
    );
    tx.saw(...tasks.map(({ patientId }) => patientId));
    return tasks;
  }

  /** Assigns a task; the same form sent again answers the task that is there. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async assign(tx: Transaction, input: AssignRecoveryTaskInput): Promise<RecoveryTaskType> {
    authorize(tx.ctx, 'path:choose');
    const { submitId: submit, patientId, ...given } = parseInput(assignSchema, input);
    if (given.templateCode && !(await isKnown(tx, given.templateCode)))
      throw badInput('input.templateCode', 'Choose a task from the list.');
    const patient = await this.patients.lock(tx, patientId);
    const sent = submit && (await tx.repo(RecoveryTask).findOne({ patientId: patient.id, submitId: submit }));
    if (sent) return this.view(tx, sent.id);
    if ((await tx.repo(RecoveryTask).count({ patientId: patient.id, status: 'open' })) >= MOST_OPEN)
      throw badInput('input.title', `At most ${MOST_OPEN} tasks wait at a time. Close one first.`);
    const id = randomId();
    await tx.repo(RecoveryTask).insert({
      id,
      patientId: patient.id,
      submitId: submit ?? null,
      kind: given.kind,
      step: given.step ?? null,
      templateCode: given.templateCode ?? null,
      title: given.title,
      details: given.details,
      dueOn: given.dueOn ?? null,
      assignedById: tx.ctx.actorId!,
    });
    await tx.changed('patients');
    return this.view(tx, id);
  }

  /** Rewords, moves, closes or reopens a task. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT */
  async change(tx: Transaction, input: ChangeRecoveryTaskInput): Promise<RecoveryTaskType> {
    authorize(tx.ctx, 'path:choose');
    const { id, version, status, ...given } = parseInput(changeSchema, input);
    const task = await tx.repo(RecoveryTask).get(id);
    const { timeZone } = await this.patients.lock(tx, task.patientId);
    await tx.repo(RecoveryTask).updateVersion(id, version, {
      title: given.title,
      details: given.details,
      dueOn: given.dueOn ?? null,
      status,
      closedOn: await this.closing(tx, task, status, timeZone),
    });
    await tx.changed('patients');
    return this.view(tx, id);
  }

  /** The patient says that a task is done, or not after all; said twice, it counts once. @throws AppError NOT_FOUND, BAD_INPUT */
  async setDone(
    tx: Transaction,
    patientId: Id,
    input: { recoveryTaskId: Id; isDone: boolean },
  ): Promise<RecoveryTaskType> {
    const { recoveryTaskId: id, isDone } = parseInput(doneSchema, input);
    const { timeZone } = await this.patients.lock(tx, patientId);
    const task = await tx.repo(RecoveryTask).get(id);
    const status = isDone ? 'done' : 'open';
    // What the team took back stays so.
    if (task.status !== 'dropped' && task.status !== status) {
      await tx.repo(RecoveryTask).updateVersion(id, task.version, {
        status,
        closedOn: await this.closing(tx, task, status, timeZone),
      });
      await tx.changed('patients');
    }
    return this.view(tx, id);
  }

  private async closing(tx: Transaction, task: RecoveryTask, status: string, timeZone: string): Promise<string | null> {
    if (status === 'open') return null;
    return status === task.status ? task.closedOn : localDateOf(await tx.now(), timeZone);
  }

  private async view(tx: Transaction, id: Id): Promise<RecoveryTaskType> {
    const [task] = await tx.query<RecoveryTaskView>(`${TASKS} and t.id = $2`, [tx.ctx.organizationId, id]);
    return task!;
  }
}

/** Of the library or of the organization's own, also one that is offered no more: it may have been when the form was opened. */
async function isKnown(tx: Transaction, code: string): Promise<boolean> {
  return isReadyMade(code) || (isId(code) && (await tx.repo(TaskTemplate).count({ id: code })) > 0);
}
