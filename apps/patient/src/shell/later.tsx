import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { startTransition, useCallback, useEffect, useState, type ComponentType } from 'react';
import { FailureScreen } from './failure';
import { Waiting } from './waiting';

/** What `later` answers: shown like any component, or fetched before anybody opens it. */
export type LaterComponent<Props extends object> = ComponentType<Props> & { fetch(): Promise<unknown> };

/**
 * A screen whose script is fetched when it is first opened, so that the first load stays small; a failed try can be
 * repeated. `Meanwhile` stands while it comes: nothing for what may turn out to be nothing, so that no page jumps.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Waiting,
): LaterComponent<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => {
    loaded = await load();
    return loaded;
  };
  function Later(props: Props) {
    const [Screen, setScreen] = useState(() => loaded);
    const [error, setError] = useState<ApiError>();
    const fetchScreen = useCallback(() => {
      setError(undefined);
      fetch().then(
        (screen) => startTransition(() => setScreen(() => screen)),
        (thrown: unknown) => setError(toApiError(thrown)),
      );
    }, []);
    useEffect(() => {
      if (!loaded) fetchScreen();
    }, [fetchScreen]);
    if (Screen) return <Screen {...props} />;
    return error ? <FailureScreen error={error} onRetry={fetchScreen} /> : <Meanwhile />;
  }
  return Object.assign(Later, { fetch });
}

/** Stands for what may turn out to be nothing. */
export function Nothing() {
  return null;
}
