import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import type { Decision } from './decide-occurrence';
import { followUpSend } from './followups.jobs';
import { completeIfDone } from './followups.repository';

/**
 * Everything that was decided, in one statement: occurrences change, and due work is moved or cleared. Naming the ids
 * again lets the planner know how few they are.
 */
const WRITE = `
  with decided as (
    select * from jsonb_to_recordset($2::jsonb) as d (id uuid, fence int, version text, status text, reason text,
      attempts int, due_at timestamptz, valid_until timestamptz, open_until timestamptz, time_zone text, zone_rules text,
      shifted boolean)
  ), changed as (
    update follow_up_occurrences o set status = d.status, reason = d.reason, attempts = d.attempts,
      due_at = coalesce(d.due_at, o.due_at), valid_until = coalesce(d.valid_until, o.valid_until),
      open_until = coalesce(d.open_until, o.open_until), time_zone = d.time_zone,
      zone_rules = coalesce(d.zone_rules, o.zone_rules),
      shifted_by_quiet_hours = coalesce(d.shifted, o.shifted_by_quiet_hours)
    from decided d
    where o.organization_id = $1 and o.id = any($4::uuid[]) and o.id = d.id and o.status = 'planned'
      and o.fence = d.fence and o.updated_at::text = d.version
    returning o.id, o.status, o.due_at
  ), cleared as (
    delete from due_work w using changed c
    where w.organization_id = $1 and w.job = $3 and w.subject_id = c.id and c.status <> 'planned'
  ), moved as (
    insert into due_work (organization_id, job, subject_id, due_at)
    select $1, $3, c.id, c.due_at from changed c where c.status = 'planned'
    on conflict (organization_id, job, subject_id) do update set due_at = excluded.due_at
  )
  select id from changed`;

/** Writes down why something does not leave now. */
@Injectable()
export class JournalDecisions {
  constructor(private readonly tasks: TasksService) {}

  /** Answers the ids of those that somebody changed since they were read: what was decided on them counts no more. */
  async write(tx: Transaction, decisions: readonly Decision[]): Promise<Id[]> {
    if (decisions.length === 0) return [];
    const ids = decisions.map(({ occurrence }) => occurrence.id);
    const rows = JSON.stringify(decisions.map(rowOf));
    const changed = await tx.query<{ id: Id }>(WRITE, [tx.ctx.organizationId, rows, followUpSend.name, ids]);
    const written = new Set(changed.map(({ id }) => id));
    const closed: Id[] = [];
    for (const { occurrence, status, taskFor, work } of decisions) {
      if (!written.has(occurrence.id)) continue;
      const { patientId, enrollmentId } = occurrence;
      if (status !== 'planned') closed.push(enrollmentId);
      if (work) await this.tasks.raiseTask(tx, { kind: `follow_up_${work}`, patientId, subjectId: occurrence.id });
      if (taskFor) await this.tasks.raiseTask(tx, { kind: 'delivery_failed', patientId, subjectId: taskFor });
    }
    if (closed.length > 0) await completeIfDone(tx, closed);
    await tx.changed('follow-ups');
    return ids.filter((id) => !written.has(id));
  }
}

function rowOf({ occurrence, status, reason, dueAt, shifted, attempts }: Decision): Record<string, unknown> {
  const { id, fence, version, timeZone, moved } = occurrence;
  return {
    id,
    fence,
    version,
    status,
    reason,
    attempts: attempts ?? occurrence.attempts,
    due_at: dueAt ?? (moved ? occurrence.dueAt : null),
    valid_until: moved ? occurrence.validUntil : null,
    open_until: moved ? occurrence.openUntil : null,
    time_zone: timeZone,
    zone_rules: moved?.zoneRules ?? null,
    shifted: shifted ?? moved?.shifted ?? null,
  };
}
