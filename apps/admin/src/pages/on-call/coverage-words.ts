import type { CoverageQuery } from '../../../gql/graphql';

/** Who is on call at a facility. */
export type Coverage = CoverageQuery['coverage'];
/** A stretch of time with the same people on call. */
export type Span = Coverage['spans'][number];
/** Somebody's hours on call. */
export type Shift = Coverage['shifts'][number];

/** True where nobody is on call, not as backup either. */
export function isGap({ first, backup }: Span): boolean {
  return !first && !backup;
}
