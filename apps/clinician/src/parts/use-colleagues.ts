import { permissionsOf, roles as knownRoles, type Permission } from '@stepwell/kernel/permissions';
import { useConnection } from '@stepwell/web/graphql/use-document';
import { useEffect, useMemo } from 'react';
import type { ColleaguesQuery as Answer } from '../../gql/graphql';
import { ColleaguesQuery } from './colleagues.graphql';

/** Somebody who works in the organization and can sign in. */
export type Colleague = Answer['staffMembers']['edges'][number]['node'];

const connectionOf = (answer: Answer) => answer.staffMembers;

/** Whether one of a colleague's roles includes the permission; the API has the last word. */
export function mayDo(colleague: Pick<Colleague, 'roles'>, permission: Permission): boolean {
  const held = knownRoles.filter((role) => colleague.roles.some((each) => each.toLowerCase() === role));
  return permissionsOf(held).has(permission);
}

/** Every active colleague whose role includes the permission, by name; undefined until all pages are here. */
export function useColleagues(permission: Permission): Colleague[] | undefined {
  const { rows, hasMore, isLoadingMore, loadMore } = useConnection(ColleaguesQuery, {}, connectionOf, {
    topics: ['staff'],
  });
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore();
  }, [hasMore, isLoadingMore, loadMore]);
  return useMemo(
    () =>
      hasMore ? undefined : rows?.filter(({ status, roles }) => status === 'ACTIVE' && mayDo({ roles }, permission)),
    [rows, hasMore, permission],
  );
}
