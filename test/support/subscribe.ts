import type { Id } from '@stepwell/kernel/ids';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import type { FeedFormat } from '@stepwell/domain/meetings/meeting-words';
import { refreshFeeds } from '@stepwell/domain/meetings/meetings.jobs';
import type { BuildHost, BuiltOrganization } from './build-organization';

/** A source that subscribes to a shared feed. */
export interface BuiltSubscription {
  sourceId: Id;
  feedId: Id;
}

/** Subscribes to an address, of a test's own server too, which nobody could add by the product itself. */
export async function subscribe(
  host: BuildHost,
  organization: BuiltOrganization,
  url: string,
  format: FeedFormat = 'meeting_guide',
): Promise<BuiltSubscription> {
  return host.database.write(organization.system, async (tx) => {
    await tx.query(
      `insert into directory_feeds (url, format, fellowship, default_time_zone)
       values ($1, $2, 'AA', 'America/Chicago') on conflict do nothing`,
      [url, format],
    );
    const [feed] = await tx.query<{ id: Id }>('select id from directory_feeds where url = $1', [url]);
    const [source] = await tx.query<{ id: Id }>(
      `insert into feed_sources (organization_id, name, kind, format, fellowship, default_time_zone, directory_feed_id)
       values ($1, $2, 'url', $4, 'AA', 'America/Chicago', $3) returning id`,
      [organization.id, url, feed!.id, format],
    );
    await setDueWork(tx, refreshFeeds, feed!.id, await tx.now());
    return { sourceId: source!.id, feedId: feed!.id };
  });
}
