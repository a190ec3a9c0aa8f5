import { documentKey, useConnection } from '@stepwell/web/graphql/use-document';
import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { StaffMembersQuery as Answer } from '../../../gql/graphql';
import { StaffMembersQuery } from './people.graphql';

/** One person of the staff list. */
export type StaffMember = Answer['staffMembers']['edges'][number]['node'];

/** Everybody on staff: the list is short enough to be read whole, so that search and status find each of them. */
export function useStaff() {
  const client = useQueryClient();
  const staff = useConnection(StaffMembersQuery, {}, (answer: Answer) => answer.staffMembers, { topics: ['staff'] });
  const { hasMore, isLoadingMore, loadMore, error } = staff;
  useEffect(() => {
    if (hasMore && !isLoadingMore && !error) loadMore();
  }, [hasMore, isLoadingMore, loadMore, error]);

  /** Asks the server again and resolves to the newest list. */
  const readAgain = useCallback(async (): Promise<StaffMember[] | undefined> => {
    const queryKey = [...documentKey(StaffMembersQuery, {}), 'pages'];
    await client.refetchQueries({ queryKey });
    const pages = client.getQueryData<InfiniteData<Answer>>(queryKey)?.pages;
    return pages?.flatMap((page) => page.staffMembers.edges.map(({ node }) => node));
  }, [client]);
  return { ...staff, readAgain, isComplete: staff.rows !== undefined && !hasMore };
}
