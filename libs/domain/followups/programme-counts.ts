import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ProgrammeCountsType, ProgrammeStepCountsType } from './programmes.graphql';

const WHOLE = `
  select count(*) filter (where status = 'active')::int as running,
    count(*) filter (where status = 'active' and programme_version < $3)::int as "runningOlder",
    count(*) filter (where created_at > app.now() - interval '90 days')::int as begun,
    count(*) filter (where created_at > app.now() - interval '90 days' and status = 'completed')::int as completed,
    count(*) filter (where created_at > app.now() - interval '90 days' and status = 'stopped')::int as stopped
  from follow_up_enrollments where organization_id = $1 and programme_code = $2`;

const went = `o.status in ('sent', 'answered') and o.action = 'message'`;

const STEPS = `
  select o.step_code as "stepCode", count(*) filter (where o.status not in ('cancelled', 'planned'))::int as due,
    count(*) filter (where ${went} and o.channel = 'email')::int as "byEmail",
    count(*) filter (where ${went} and o.channel = 'sms')::int as "bySms",
    count(*) filter (where o.status = 'answered' and o.channel = 'email')::int as "answeredByEmail",
    count(*) filter (where o.status = 'answered' and o.channel = 'sms')::int as "answeredBySms",
    count(*) filter (where o.status in ('blocked', 'failed', 'expired', 'unknown'))::int as "notSent",
    count(*) filter (where o.status = 'task_raised')::int as tasks
  from follow_up_enrollments e
  join follow_up_occurrences o on o.organization_id = $1 and o.enrollment_id = e.id
  where e.organization_id = $1 and e.programme_code = $2 and o.due_at between app.now() - interval '90 days' and app.now()
  group by o.step_code`;

/** How a programme goes, for people who see no patient; asked as the product itself. */
export async function programmeCounts(tx: Transaction, code: string, version: number): Promise<ProgrammeCountsType> {
  const [whole] = await tx.query<Omit<ProgrammeCountsType, 'steps'>>(WHOLE, [tx.ctx.organizationId, code, version]);
  const steps = await tx.query<ProgrammeStepCountsType>(STEPS, [tx.ctx.organizationId, code]);
  return { ...whole!, steps };
}
