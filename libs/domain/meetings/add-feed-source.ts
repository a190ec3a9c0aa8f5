import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import { FetchRefused } from '@stepwell/platform/safe-fetch/refusals';
import { readWebAddress, WEB_PORTS } from '@stepwell/platform/safe-fetch/web-address';
import { bmltAddress } from './bmlt-address';
import { FeedSource } from './feed-source.entity';
import { isFellowship } from './fellowships';
import { requirePath } from './known-paths';
import type { CreateFeedSourceInput } from './meeting-sources.graphql';
import { feedFormats, sourceKinds, type FeedFormat } from './meeting-words';
import { refreshFeeds } from './meetings.jobs';
import { isTimeZone } from './next-start';

const schema = z
  .object({
    name: oneLine('Name', 200),
    kind: z
      .enum(sourceKinds)
      .nullish()
      .transform((kind) => kind ?? 'file'),
    format: z
      .enum(feedFormats)
      .nullish()
      .transform((format) => format ?? 'meeting_guide'),
    url: optionalText(z.string().trim().transform(webAddress)),
    fellowship: z.string(),
    defaultTimeZone: z.string().refine(isTimeZone, { error: 'Choose a time zone from the list.' }),
  })
  .refine(({ kind, url }) => (kind === 'url') === (url !== null), {
    path: ['url'],
    error: 'Give the address of the list; a source that is read from an address needs one, and no other has one.',
  })
  .transform((source) => ({
    ...source,
    url: source.url !== null && source.format === 'bmlt' ? bmltAddress(source.url) : source.url,
  }));

const sentences: Partial<Record<string, string>> = {
  bad_scheme: 'The address must begin with https:// or http://.',
  bad_port: 'Addresses with a port of their own are not read. Leave the port out.',
};

/**
 * Adds a source of meetings. One with an address is read at once: a list that speaks for itself is shared with whoever
 * subscribes to it; one that an organization reads by a word of its own (columns, a path of its own) is its own.
 */
@Injectable()
export class AddFeedSource {
  /** @returns the new source's id. @throws AppError FORBIDDEN; BAD_INPUT naming the field, also for what is there already */
  async run(tx: Transaction, input: CreateFeedSourceInput): Promise<Id> {
    authorize(tx.ctx, 'meeting:manage');
    const { url, ...source } = parseInput(schema, input);
    await requirePath(tx, source.fellowship, 'input.fellowship');
    const isShared = speaksForItself(source.format) && isFellowship(source.fellowship);
    const directoryFeedId = url && isShared ? await sharedFeed(tx, { ...source, url }) : null;
    const { format, fellowship, defaultTimeZone } = source;
    const own = { url, format, fellowship, defaultTimeZone };
    if (url && (await tx.repo(FeedSource).findOne(directoryFeedId ? { directoryFeedId } : { ...own, url })))
      throw badInput('input.url', 'There is already a source with this address, fellowship and time zone.');
    const [row] = await tx.query<{ id: Id }>(
      `insert into feed_sources
         (organization_id, name, kind, format, fellowship, default_time_zone, directory_feed_id, url, refresh_asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, case when $3 = 'url' then app.now() end)
       on conflict (organization_id, name) do nothing returning id`,
      [
        tx.ctx.organizationId,
        source.name,
        source.kind,
        source.format,
        source.fellowship,
        source.defaultTimeZone,
        directoryFeedId,
        isShared ? null : url,
      ],
    );
    if (!row) throw badInput('input.name', 'There is already a source of this name.');
    if (url) await setDueWork(tx, refreshFeeds, directoryFeedId ?? row.id, await tx.now());
    await tx.changed('meetings');
    return row.id;
  }
}

/** The shared feed of this address, made when nobody subscribes to it yet. */
async function sharedFeed(
  tx: Transaction,
  {
    url,
    format,
    fellowship,
    defaultTimeZone,
  }: { url: string; format: FeedFormat; fellowship: string; defaultTimeZone: string },
): Promise<Id> {
  const key = [url, format, fellowship, defaultTimeZone];
  await tx.query(
    `insert into directory_feeds (url, format, fellowship, default_time_zone) values ($1, $2, $3, $4)
     on conflict (url, format, fellowship, default_time_zone) do nothing`,
    key,
  );
  const [feed] = await tx.query<{ id: Id }>(
    `select id from directory_feeds where url = $1 and format = $2 and fellowship = $3 and default_time_zone = $4`,
    key,
  );
  return feed!.id;
}

function webAddress(text: string, check: z.RefinementCtx<string>): string {
  try {
    const url = readWebAddress(text, WEB_PORTS);
    url.hash = '';
    return url.href;
  } catch (error) {
    if (!(error instanceof FetchRefused)) throw error;
    const message =
      sentences[error.code] ??
      'This is no address of a list. Copy it from the browser, like https://example.org/meetings.json, without a user name or password.';
    check.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
}

/** Tables need somebody to say which column holds what; the other formats have fixed fields. */
function speaksForItself(format: FeedFormat): boolean {
  return format === 'meeting_guide' || format === 'bmlt';
}
