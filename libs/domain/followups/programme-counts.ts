import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ProgrammeCountsType, ProgrammeStepCountsType } from './programmes.graphql';

const WHOLE = `
  select count(*) filter (where status = 'active')::int as running,
    count(*) filter (where status = 'active' and programme_version < $3)::int as "runningOlder",
    count(*) filter (where created_at > app.now() - interval '90 days')::int as begun,
    count(*) filter (where created_at > app.now() - interval '90 days' and status = 'completed')::int as completed,
    count(*) filter (where created_at > app.now() - interval '90 days' and status = 'stopped')::int as stopped
  from follow_up_enrollments where organization_id = $1 and programme_code = $2`;

// Somebody on staff asked, and wrote the answer down.
const byVoice = `exists (
    select from check_ins c where c.organization_id = $1 and c.occurrence_id = o.id and c.recorded_by_id is not null)`;

const went = `o.status in ('sent', 'answered') and o.action = 'message'`;

const STEPS = `
  select o.step_code as "stepCode", count(*) filter (where o.status not in ('cancelled', 'planned'))::int as due,
    count(*) filter (where ${went} and o.channel = 'email')::int as "byEmail",
    count(*) filter (where ${went} and o.channel = 'sms')::int as "bySms",
    count(*) filter (where o.status = 'answered' and o.channel = 'email' and not v.voice)::int as "answeredByEmail",
    count(*) filter (where o.status = 'answered' and o.channel = 'sms' and not v.voice)::int as "answeredBySms",
    count(*) filter (where o.status = 'answered' and v.voice)::int as "answeredByVoice",
    count(*) filter (where o.status in ('blocked', 'failed', 'expired', 'unknown'))::int as "notSent",
    count(*) filter (where o.status = 'task_raised')::int as tasks,
    count(*) filter (where w.best = 3)::int as reached, count(*) filter (where w.best = 2)::int as "leftMessage",
    count(*) filter (where w.best = 1)::int as posted, count(*) filter (where w.best = 0)::int as "notReached"
  from follow_up_enrollments e
  join follow_up_occurrences o on o.organization_id = $1 and o.enrollment_id = e.id
  cross join lateral (select o.status = 'answered' and ${byVoice} as voice) v
  left join lateral (
    select max(case y.outcome when 'reached' then 3 when 'left_message' then 2 when 'posted' then 1 else 0 end) as best
    from follow_up_tries y where y.organization_id = $1 and y.occurrence_id = o.id) w on o.status = 'task_raised'
  where e.organization_id = $1 and e.programme_code = $2 and o.due_at between app.now() - interval '90 days' and app.now()
  group by o.step_code`;

/** How a programme goes, for people who see no patient; asked as the product itself. */
export async function programmeCounts(tx: Transaction, code: string, version: number): Promise<ProgrammeCountsType> {
  const [whole] = await tx.query<Omit<ProgrammeCountsType, 'steps'>>(WHOLE, [tx.ctx.organizationId, code, version]);
  const steps = await tx.query<ProgrammeStepCountsType>(STEPS, [tx.ctx.organizationId, code]);
  return { ...whole!, steps };
}
