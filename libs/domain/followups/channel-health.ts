import type { Channel } from '@stepwell/kernel/words';
import { channels } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ChannelHealthType } from './followups.graphql';

type Health = Omit<ChannelHealthType, 'failures'>;

// A message that is planned has the channel that it will most likely take.
const HEALTH = `
  select c.channel,
    (select max(sent_at) from follow_up_occurrences
     where organization_id = $1 and sent_at is not null and channel = c.channel) as "lastAcceptedAt",
    (select count(*)::int from follow_up_occurrences
     where organization_id = $1 and sent_at > app.now() - interval '1 hour' and channel = c.channel) as "acceptedLastHour",
    w."dueNow", w."oldestDueSeconds"
  from unnest($2::text[]) with ordinality as c (channel, at)
  cross join lateral (
    select count(*)::int as "dueNow",
      coalesce(floor(extract(epoch from app.now() - min(due_at)))::int, 0) as "oldestDueSeconds"
    from follow_up_occurrences
    where organization_id = $1 and status = 'planned' and due_at <= app.now() and channel = c.channel) w
  order by c.at`;

const FAILURES = `
  select channel, status || coalesce(' ' || reason, '') as kind, count(*)::int as count from follow_up_touches
  where organization_id = $1 and status in ('retry', 'failed', 'unknown') and updated_at > app.now() - interval '1 hour'
  group by 1, 2 order by 3 desc, 2`;

/** How each channel goes, counts only; only a system context sees them all. */
export async function channelHealth(tx: Transaction): Promise<ChannelHealthType[]> {
  const rows = await tx.query<Health>(HEALTH, [tx.ctx.organizationId, channels]);
  const failures = await tx.query<{ channel: Channel; kind: string; count: number }>(FAILURES, [tx.ctx.organizationId]);
  return rows.map((row) => ({
    ...row,
    failures: failures.filter(({ channel }) => channel === row.channel).map(({ kind, count }) => ({ kind, count })),
  }));
}
