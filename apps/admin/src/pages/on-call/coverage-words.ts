import type { CoverageQuery } from '../../../gql/graphql';

/** Who is on call at a facility. */
export type Coverage = CoverageQuery['coverage'];
/** A stretch of time with the same people on call. */
export type Span = Coverage['spans'][number];
/** Somebody's hours on call. */
export type Shift = Coverage['shifts'][number];

/** Stretches in which nobody is asked first. */
export function gapsOf({ spans }: Pick<Coverage, 'spans'>): Span[] {
  return spans.filter(({ first }) => !first);
}
