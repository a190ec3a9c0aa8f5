import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { useCallback, useEffect, useState } from 'react';

/**
 * What a screen loads for itself: the last answer, the error of the newest try, and `send` for a change that answers
 * anew. What is on the screen stays there when a try fails. `load` keeps its identity between renders.
 */
export function useLoaded<Value>(load: () => Promise<Value>) {
  const [value, setValue] = useState<Value>();
  const [error, setError] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const attempt = useCallback(async (work: () => Promise<Value>): Promise<boolean> => {
    setBusy(true);
    setError(undefined);
    try {
      setValue(await work());
      return true;
    } catch (thrown) {
      setError(toApiError(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  const retry = useCallback(() => void attempt(load), [attempt, load]);
  useEffect(retry, [retry]);
  /** Sends a change, then loads again; resolves to whether both went well. */
  const send = useCallback(
    (change: () => Promise<unknown>) =>
      attempt(async () => {
        await change();
        return load();
      }),
    [attempt, load],
  );
  return { value, error, busy, retry, send };
}
