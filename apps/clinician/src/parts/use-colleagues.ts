import { permissionsOf, roles as knownRoles, type Permission } from '@stepwell/kernel/permissions';
import { useConnection } from '@stepwell/web/graphql/use-document';
import { useEffect } from 'react';
import type { ColleaguesQuery as Answer } from '../../gql/graphql';
import { ColleaguesQuery } from './colleagues.graphql';

/** Somebody who works in the organization and can sign in. */
export type Colleague = Answer['staffMembers']['edges'][number]['node'];

/** Whether one of a colleague's roles includes the permission; the API has the last word. */
export function mayDo(colleague: Pick<Colleague, 'roles'>, permission: Permission): boolean {
  const held = knownRoles.filter((role) => colleague.roles.some((each) => each.toLowerCase() === role));
  return permissionsOf(held).has(permission);
}

/** Every active colleague whose role includes the permission, by name; undefined until all pages are here. */
export function useColleagues(permission: Permission): Colleague[] | undefined {
  const { rows, hasMore, isLoadingMore, loadMore } = useConnection(
    ColleaguesQuery,
    {},
    (answer) => answer.staffMembers,
    { topics: ['staff'] },
  );
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore();
  }, [hasMore, isLoadingMore, loadMore]);
  if (!rows || hasMore) return undefined;
  return rows.filter((colleague) => colleague.status === 'ACTIVE' && mayDo(colleague, permission));
}
