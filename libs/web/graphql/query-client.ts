import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { toApiError } from './api-error';

/** One cache per app. `onSignedOut` runs when any answer says that the session is over. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (thrown: unknown): void => {
    if (toApiError(thrown).code === 'UNAUTHENTICATED') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Only what may pass by itself is tried again; a refusal stays a refusal.
        retry: (count, error) => count < 2 && ['NETWORK', 'UNAVAILABLE'].includes(toApiError(error).code),
      },
    },
  });
}
