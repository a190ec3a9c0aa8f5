import { useConnection } from '@stepwell/web/graphql/use-document';
import { useEffect } from 'react';
import { ColleaguesQuery } from './colleagues.graphql';

/** Somebody who works in the organization and can sign in. */
export interface Colleague {
  id: string;
  displayName: string;
}

/** Every active colleague by name, for fields that choose a person; undefined until all pages are here. */
export function useColleagues(): Colleague[] | undefined {
  const { rows, hasMore, isLoadingMore, loadMore } = useConnection(
    ColleaguesQuery,
    {},
    (answer) => answer.staffMembers,
    {
      topics: ['staff'],
    },
  );
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore();
  }, [hasMore, isLoadingMore, loadMore]);
  if (!rows || hasMore) return undefined;
  return rows.filter(({ status }) => status === 'ACTIVE');
}
