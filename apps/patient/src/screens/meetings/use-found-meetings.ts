import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FindMeetingsFilter, FindMeetingsQuery } from '../../../gql/graphql';
import { findMeetingsDocument } from '../../care/care.graphql';

/** A meeting of the directory. */
export type FoundMeeting = FindMeetingsQuery['findMeetings']['edges'][number]['node'];

interface Found {
  meetings: FoundMeeting[];
  total: number;
  /** Where the next page begins; absent at the end. */
  next?: string;
}

/** Reads what a filter finds, page by page; an answer that comes after a newer question is dropped. */
export function useFoundMeetings(filter: FindMeetingsFilter) {
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const asked = useRef(0);

  const read = useCallback(
    async (after?: string): Promise<void> => {
      asked.current += 1;
      const mine = asked.current;
      setBusy(true);
      setError(undefined);
      try {
        const { findMeetings: page } = await sendDocument(findMeetingsDocument, { filter, after: after ?? null });
        if (asked.current !== mine) return;
        const news = page.edges.map(({ node }) => node);
        setFound((former) => ({
          meetings: after && former ? [...former.meetings, ...news] : news,
          total: page.totalCount,
          ...(page.pageInfo.hasNextPage && page.pageInfo.endCursor ? { next: page.pageInfo.endCursor } : {}),
        }));
      } catch (thrown) {
        if (asked.current === mine) setError(toApiError(thrown));
      } finally {
        if (asked.current === mine) setBusy(false);
      }
    },
    [filter],
  );
  useEffect(() => void read(), [read]);
  return { found, error, busy, more: () => void read(found?.next), retry: () => void read() };
}
