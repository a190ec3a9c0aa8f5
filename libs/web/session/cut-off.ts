import { toApiError } from '@stepwell/web/graphql/api-error';
import { onlineManager, type QueryCache } from '@tanstack/react-query';

/** A refusal is an answer; these say that none came. */
const noAnswer = ['NETWORK', 'UNAVAILABLE', 'INTERNAL'];

/** Whether something on screen may be older than it looks: the device is offline, or its newest question found no answer. */
export function isCutOff(cache: QueryCache): boolean {
  return (
    !onlineManager.isOnline() ||
    cache
      .findAll({ type: 'active' })
      .some(
        ({ state }) =>
          state.data !== undefined && state.status === 'error' && noAnswer.includes(toApiError(state.error).code),
      )
  );
}

/** Calls `tell` whenever the answer of `isCutOff` may have changed; returns how to stop. */
export function watchCutOff(cache: QueryCache, tell: () => void): () => void {
  const ends = [cache.subscribe(tell), onlineManager.subscribe(tell)];
  return () => ends.forEach((end) => end());
}
