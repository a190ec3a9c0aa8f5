import type { SafeFetch, SafeFetchResult } from '@stepwell/platform/safe-fetch/safe-fetch';
import type { FeedFormat } from './meeting-words';
import { MAX_FEED_BYTES } from './read-feed-file';

const FETCH_MS = 20_000;

const accepted: Record<FeedFormat, string> = {
  meeting_guide: 'application/json',
  bmlt: 'application/json',
  csv: 'text/csv, text/plain;q=0.9',
  ndjson: 'application/x-ndjson, application/json;q=0.9',
};

/** Asks an address for its list, within the limits of a feed; for changes only, where its last answer is known. */
export function askForList(
  safeFetch: SafeFetch,
  url: string,
  format: FeedFormat,
  known: { etag: string | null; lastModified: string | null } | null,
): Promise<SafeFetchResult> {
  return safeFetch.get(url, {
    ...{ etag: known?.etag ?? undefined, lastModified: known?.lastModified ?? undefined },
    ...{ maxBytes: MAX_FEED_BYTES, timeoutMs: FETCH_MS, accept: accepted[format] },
  });
}
