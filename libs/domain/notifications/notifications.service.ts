import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { notFound } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import type { NotificationType, ReadNotificationInput } from './notifications.graphql';
import { countUnread, notificationKinds, readNotifications } from './notifications.repository';

const readSchema = z.object({ kind: z.enum(notificationKinds), id: z.string() });
const readAllSchema = z.object({ until: z.date() });

/** What changed for a member of staff since they last looked: read from what is recorded anyway, with marks of their own. */
@Injectable()
export class NotificationsService {
  constructor(private readonly tasks: TasksService) {}

  /** News of 14 days, the latest first, 50 at most; only what the actor may know and of patients within reach. */
  async list(tx: Transaction): Promise<NotificationType[]> {
    authorize(tx.ctx, 'task:read');
    const rows = await readNotifications(tx);
    const ids = rows.flatMap(({ taskId }) => taskId ?? []);
    const titles = new Map((await this.tasks.ofIds(tx, ids)).map(({ id, title }) => [id, title]));
    return rows.map(({ taskId, ...row }) => ({ ...row, taskTitle: (taskId && titles.get(taskId)) ?? null }));
  }

  /** How many of those are not read yet. */
  async unread(tx: Transaction): Promise<number> {
    authorize(tx.ctx, 'task:read');
    return countUnread(tx);
  }

  /** Marks one piece of news as read, until the same happens again. @throws AppError NOT_FOUND when it is not the actor's */
  async read(tx: Transaction, input: ReadNotificationInput): Promise<void> {
    authorize(tx.ctx, 'task:read');
    const { kind, id } = parseInput(readSchema, input);
    const news = (await readNotifications(tx)).find((row) => row.kind === kind && row.id === id.toLowerCase());
    if (!news) throw notFound();
    await this.mark(tx, `${kind}:${news.id}`, news.at);
  }

  /** Marks everything as read that happened until an instant, the latest that was on screen. */
  async readAll(tx: Transaction, input: { until: Date }): Promise<void> {
    authorize(tx.ctx, 'task:read');
    const { until } = parseInput(readAllSchema, input);
    const now = await tx.now();
    const readUntil = until < now ? until : now;
    await this.mark(tx, '*', readUntil);
    // A mark of one thing says no more than the mark of everything.
    await tx.query(
      `delete from notification_marks
       where organization_id = $1 and staff_member_id = $2 and subject <> '*' and read_until <= $3`,
      [tx.ctx.organizationId, tx.ctx.actorId, readUntil],
    );
  }

  private async mark(tx: Transaction, subject: string, until: Date): Promise<void> {
    await tx.query(
      `insert into notification_marks (organization_id, staff_member_id, subject, read_until) values ($1, $2, $3, $4)
       on conflict (organization_id, staff_member_id, subject)
       do update set read_until = greatest(notification_marks.read_until, excluded.read_until)`,
      [tx.ctx.organizationId, tx.ctx.actorId, subject, until],
    );
  }
}
