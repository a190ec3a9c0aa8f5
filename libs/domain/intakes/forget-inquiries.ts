import { Injectable } from '@nestjs/common';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ForgettingHealthType } from './intakes.graphql';
import { forgetInquiries } from './intakes.jobs';

const DAY_MS = 86_400_000;
/** Rows of one transaction, so that no lock lasts. */
const AT_ONCE = 500;

/** What ended and is no patient's: those admitted are part of a record. */
const CAME_TO_NOTHING = `organization_id = $1 and stage in ('declined', 'referred_out', 'lost') and forgotten_at is null`;

const HEALTH = `
  select o.inquiry_keep_days as "keepDays", count(q.forgotten_at)::int as forgotten, max(q.forgotten_at) as "lastForgottenAt",
    count(*) filter (where q.forgotten_at is null and q.stage in ('declined', 'referred_out', 'lost')
      and q.ended_at < app.now() - make_interval(days => o.inquiry_keep_days))::int as due,
    (select due_at from due_work where organization_id = $1 and job = $2) as "nextLookAt"
  from organizations o
    left join inquiries q on q.organization_id = o.organization_id and q.ended_at is not null
  where o.organization_id = $1 group by o.inquiry_keep_days`;

const FORGET = `
  with gone as (
    select id from inquiries where ${CAME_TO_NOTHING} and ended_at < app.now()
      - (select make_interval(days => inquiry_keep_days) from organizations where organization_id = $1)
    order by ended_at, id limit $2 for update),
  calls as (
    update inquiry_calls c set note = null from gone
    where c.organization_id = $1 and c.inquiry_id = gone.id and c.note is not null)
  update inquiries q set ask_for = null, phone = null, note = null, reason = null, next_action = null, next_action_on = null,
    submit_id = null, forgotten_at = app.now(), version = version + 1
  from gone where q.organization_id = $1 and q.id = gone.id returning q.id`;

/**
 * Takes out of inquiries that came to nothing what identifies somebody, once the organization's days are over. What counts
 * stays: facility, source, stage, when it came, when somebody was reached and when it ended, and the calls.
 */
@Injectable()
export class ForgetInquiries {
  /** Has the worker come by each day, where it does not yet. */
  async comeDaily(tx: Transaction): Promise<void> {
    const [due] = await tx.query('select from due_work where organization_id = $1 and job = $2', [
      tx.ctx.organizationId,
      forgetInquiries.name,
    ]);
    if (!due) await this.comeAgain(tx, DAY_MS);
  }

  /** Forgets those whose days are over, and says when to come again. Answers how many it were. */
  async forget(tx: Transaction): Promise<number> {
    const { organizationId } = tx.ctx;
    const { length } = await tx.query(FORGET, [organizationId, AT_ONCE]);
    const [left] = await tx.query(`select from inquiries where ${CAME_TO_NOTHING} limit 1`, [organizationId]);
    if (left) await this.comeAgain(tx, length === AT_ONCE ? 0 : DAY_MS);
    else await clearDueWork(tx, forgetInquiries, organizationId);
    if (length > 0) await tx.changed('intakes');
    return length;
  }

  /** How many were forgotten and how many are due, counts only; only a system context sees them all. */
  async health(tx: Transaction): Promise<ForgettingHealthType> {
    const [row] = await tx.query<ForgettingHealthType>(HEALTH, [tx.ctx.organizationId, forgetInquiries.name]);
    return row!;
  }

  private async comeAgain(tx: Transaction, inMs: number): Promise<void> {
    const next = new Date((await tx.now()).getTime() + inMs);
    await setDueWork(tx, forgetInquiries, tx.ctx.organizationId, next);
  }
}
