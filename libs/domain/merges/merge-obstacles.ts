import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { mergeObstacles, type MergeObstacle } from './merge-words';

const FOUND = `
  with both_ids as (select unnest(array[$2::uuid, $3::uuid]) as id)
  select
    (select count(distinct patient_id) > 1 from episodes_of_care
      where organization_id = $1 and patient_id in (select id from both_ids) and discharged_on is null) as both_admitted,
    (select count(distinct patient_id) > 1 from intake_packets
      where organization_id = $1 and patient_id in (select id from both_ids) and finished_at is null) as both_packets_open,
    exists (select from relapse_prevention_plans where organization_id = $1 and patient_id in (select id from both_ids)
      and status = 'active' group by kind having count(*) > 1) as both_plans_active,
    exists (select from relapse_prevention_plans where organization_id = $1 and patient_id in (select id from both_ids)
      and status in ('draft', 'in_review', 'awaiting_patient') group by kind having count(*) > 1) as both_plans_open,
    exists (select from appointments a join appointments b on b.organization_id = $1 and b.patient_id = $3
        and b.status <> 'cancelled' and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
      where a.organization_id = $1 and a.patient_id = $2 and a.status <> 'cancelled') as appointments_overlap,
    exists (select from follow_up_occurrences where organization_id = $1 and patient_id in (select id from both_ids)
      and status = 'sending') as message_leaving,
    exists (select from outbox where organization_id = $1 and handled_at is null and failed_at is null
      and payload->>'patientId' = $2::text) as work_waiting`;

/** What stands against making one chart of these two, under the actor's eyes. */
export async function obstaclesOf(tx: Transaction, losingId: Id, survivingId: Id): Promise<MergeObstacle[]> {
  const [found] = await tx.query<Record<MergeObstacle, boolean>>(FOUND, [tx.ctx.organizationId, losingId, survivingId]);
  return mergeObstacles.filter((obstacle) => found![obstacle]);
}
