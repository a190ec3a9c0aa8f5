import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { Signal } from './signal.entity';

/** Longest that a signal may be put off, in days. */
const LONGEST_SNOOZE = 30;
const DAY_MS = 86_400_000;

const snoozeSchema = z.object({ id: z.string(), until: z.date(), reason: oneLine('The reason', 300) });

/** What somebody makes of a signal. */
export interface TaskOfSignal {
  id: Id;
  submitId: Id;
  title: string;
  dueAt?: Date | null;
  assigneeId?: Id | null;
}

/** What people do about a signal: see it, put it off with a reason, or make a task of it. Each counts once. */
@Injectable()
export class ActOnSignal {
  constructor(private readonly tasks: TasksService) {}

  /** Says that somebody has seen it; it stays away until it gets worse. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
  async acknowledge(tx: Transaction, id: Id): Promise<void> {
    const signal = await this.open(tx, id);
    if (!signal.acknowledgedAt) await this.markSeen(tx, signal.id);
  }

  /** Puts it off until an instant, with a reason. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT */
  async snooze(tx: Transaction, input: { id: Id; until: Date; reason: string }): Promise<void> {
    const { id, until, reason } = parseInput(snoozeSchema, input);
    const signal = await this.open(tx, id);
    if (signal.rule === 'safety_answer')
      throw badInput('input.id', 'A safety answer can’t be put off. Acknowledge it, or make a task of it.');
    const now = await tx.now();
    if (until <= now) throw badInput('input.until', 'Choose a time ahead.');
    if (until.getTime() - now.getTime() > LONGEST_SNOOZE * DAY_MS)
      throw badInput('input.until', `Choose a time within ${LONGEST_SNOOZE} days.`);
    await tx.repo(Signal).update({ id: signal.id }, { snoozedUntil: until, snoozeReason: reason });
    await tx.changed('check-ins');
  }

  /** Makes a task of it (a call, a plan review, anything), which also says that it was seen. @throws AppError as `create` of tasks, CONFLICT */
  async makeTask(tx: Transaction, { id, ...task }: TaskOfSignal): Promise<void> {
    const signal = await this.open(tx, id);
    const priority = signal.rule === 'safety_answer' ? 'safety' : 'high';
    const made = await this.tasks.create(tx, { ...task, patientId: signal.patientId, priority });
    if (signal.taskId === made.id) return;
    await tx.repo(Signal).update({ id: signal.id }, { taskId: made.id });
    if (!signal.acknowledgedAt) await this.markSeen(tx, signal.id);
  }

  private async open(tx: Transaction, id: Id): Promise<Signal> {
    authorize(tx.ctx, 'followup:resolve');
    if (!isId(id)) throw notFound();
    const signal = await tx.repo(Signal).getForUpdate(id);
    signal.refuseUnlessOpen();
    return signal;
  }

  private async markSeen(tx: Transaction, id: Id): Promise<void> {
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    await tx.repo(Signal).update({ id }, { acknowledgedAt: await tx.now(), acknowledgedById: tx.ctx.actorId });
    await tx.changed('check-ins');
  }
}
