import type { MessageDefinition } from '@stepwell/kernel/events';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '../database/transaction';

/** What the payload of every due-work job looks like: a batch of subjects of one organization. */
export interface DueBatch {
  ids: Id[];
}

/**
 * Says when a subject (an occurrence) needs work: at `dueAt` the sweep sends `job` with its id. Saying it again moves it.
 * The row stays until `clearDueWork`, and is offered again every two minutes, so losing the queue loses nothing.
 */
export async function setDueWork(
  tx: Transaction,
  job: MessageDefinition<DueBatch>,
  subjectId: Id,
  dueAt: Date,
): Promise<void> {
  await tx.query(
    `insert into due_work (organization_id, job, subject_id, due_at) values ($1, $2, $3, $4)
     on conflict (organization_id, job, subject_id) do update set due_at = excluded.due_at`,
    [tx.ctx.organizationId, job.name, subjectId, dueAt],
  );
}

/** Makes subjects that still need work due at once. */
export async function hastenDueWork(
  tx: Transaction,
  job: MessageDefinition<DueBatch>,
  subjectIds: readonly Id[],
): Promise<void> {
  await tx.query(
    'update due_work set due_at = app.now() where organization_id = $1 and job = $2 and subject_id = any($3::uuid[])',
    [tx.ctx.organizationId, job.name, subjectIds],
  );
}

/** Says that these subjects need no more work. */
export async function clearDueWork(
  tx: Transaction,
  job: MessageDefinition<DueBatch>,
  ...subjectIds: readonly Id[]
): Promise<void> {
  await tx.query('delete from due_work where organization_id = $1 and job = $2 and subject_id = any($3::uuid[])', [
    tx.ctx.organizationId,
    job.name,
    subjectIds,
  ]);
}
