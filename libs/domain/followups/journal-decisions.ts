import { Injectable } from '@nestjs/common';
import { maskAddress } from '@stepwell/delivery/mask-address';
import type { MailMessage } from '@stepwell/delivery/message';
import type { Admitted } from '@stepwell/delivery/send-gate';
import { holdSendingSlots } from '@stepwell/delivery/sending-slots';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import type { Decision, OpenRoute, PlacedOccurrence } from './decide-occurrence';
import { followUpSend } from './followups.jobs';
import { completeIfDone } from './followups.repository';

/** A message that leaves as soon as this transaction is committed. */
export interface Departure {
  occurrence: PlacedOccurrence;
  route: OpenRoute;
  /** Subject and sender name are left out of a text. */
  message: Required<MailMessage>;
}

/**
 * Everything that was decided, in one statement: occurrences change, attempts get their journal entry, and due work is
 * moved or cleared. Naming the ids again lets the planner know how few they are. What is on its way keeps its due work until its outcome: should its slot be lost, it comes back.
 */
const WRITE = `
  with decided as (
    select * from jsonb_to_recordset($2::jsonb) as d (id uuid, fence int, status text, reason text, channel text,
      attempts int, due_at timestamptz, valid_until timestamptz, open_until timestamptz, time_zone text, zone_rules text,
      shifted boolean, contact_id uuid, sent_to text, message_key text)
  ), changed as (
    update follow_up_occurrences o set status = d.status, reason = d.reason, channel = d.channel, attempts = d.attempts,
      fence = o.fence + (d.status = 'sending')::int, due_at = coalesce(d.due_at, o.due_at),
      valid_until = coalesce(d.valid_until, o.valid_until), open_until = coalesce(d.open_until, o.open_until),
      time_zone = d.time_zone, zone_rules = coalesce(d.zone_rules, o.zone_rules),
      shifted_by_quiet_hours = coalesce(d.shifted, o.shifted_by_quiet_hours)
    from decided d
    where o.organization_id = $1 and o.id = any($4::uuid[]) and o.id = d.id and o.status = 'planned' and o.fence = d.fence
    returning o.id, o.patient_id, o.status, o.channel, o.fence, o.due_at
  ), journalled as (
    insert into follow_up_touches
      (organization_id, patient_id, occurrence_id, contact_id, channel, fence, sent_to, status, message_key)
    select $1, c.patient_id, c.id, d.contact_id, c.channel, c.fence, d.sent_to, 'sending', d.message_key
    from changed c join decided d on d.id = c.id where c.status = 'sending'
  ), cleared as (
    delete from due_work w using changed c
    where w.organization_id = $1 and w.job = $3 and w.subject_id = c.id and c.status not in ('planned', 'sending')
  ), moved as (
    insert into due_work (organization_id, job, subject_id, due_at)
    select $1, $3, c.id, c.due_at from changed c where c.status = 'planned'
    on conflict (organization_id, job, subject_id) do update set due_at = excluded.due_at
  )
  select count(*)::int as count from changed`;

/** Writes down what was decided, before anything leaves: whoever finds `sending` after a crash knows that bytes may be out. */
@Injectable()
export class JournalDecisions {
  constructor(private readonly tasks: TasksService) {}

  /** Answers the departures as messages that may be handed over. @throws Error when one changed under its lock */
  async write(
    tx: Transaction,
    decisions: readonly Decision[],
    departures: readonly Departure[],
    slots: readonly number[],
  ): Promise<Admitted[]> {
    const rows = [...decisions.map(rowOf), ...departures.map(departureRow)];
    if (rows.length === 0) return [];
    const [written] = await tx.prepared<{ count: number }>('journal-decisions', WRITE, [
      tx.ctx.organizationId,
      JSON.stringify(rows),
      followUpSend.name,
      rows.map((row) => row['id']),
    ]);
    if (written!.count !== rows.length) throw new Error('A claimed occurrence changed under its lock');
    const admitted = departures.map(admittedOf);
    if (admitted.length > 0) await holdSendingSlots(tx, slots, admitted);
    for (const { occurrence, taskFor } of decisions) {
      if (!taskFor) continue;
      const { patientId } = occurrence;
      await this.tasks.raiseTask(tx, { kind: 'delivery_failed', patientId, subjectId: taskFor });
    }
    const closed = decisions.filter(({ status }) => status !== 'planned');
    if (closed.length > 0)
      await completeIfDone(
        tx,
        closed.map(({ occurrence }) => occurrence.enrollmentId),
      );
    await tx.changed('follow-ups');
    return admitted;
  }
}

function rowOf({ occurrence, status, reason, dueAt, shifted, attempts }: Decision): Record<string, unknown> {
  const { id, fence, channel, timeZone, moved } = occurrence;
  return {
    id,
    fence,
    status,
    reason,
    channel,
    attempts: attempts ?? occurrence.attempts,
    due_at: dueAt ?? (moved ? occurrence.dueAt : null),
    valid_until: moved ? occurrence.validUntil : null,
    open_until: moved ? occurrence.openUntil : null,
    time_zone: timeZone,
    zone_rules: moved?.zoneRules ?? null,
    shifted: shifted ?? moved?.shifted ?? null,
  };
}

function departureRow({ occurrence, route, message }: Departure): Record<string, unknown> {
  return {
    ...rowOf({ occurrence, status: 'sending', reason: null }),
    channel: route.channel,
    contact_id: route.contactId,
    sent_to: maskAddress(route.channel, route.address),
    message_key: message.key,
  };
}

function admittedOf({ occurrence, route, message }: Departure): Admitted {
  const attempt = { subjectId: occurrence.id, fence: occurrence.fence + 1 };
  if (route.channel === 'email') return { ...attempt, channel: 'email', message };
  const { to, text, key, language } = message;
  return { ...attempt, channel: 'sms', message: { to, text, key, language } };
}
