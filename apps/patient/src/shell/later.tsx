import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { FailureScreen } from './failure';
import { Waiting } from './waiting';

/** A screen whose script is fetched when it is first opened, so that the first load stays small; a failed try can be repeated. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Screen, setScreen] = useState(() => loaded);
    const [error, setError] = useState<ApiError>();
    const fetchScreen = useCallback(() => {
      setError(undefined);
      load().then(
        (screen) => {
          loaded = screen;
          setScreen(() => screen);
        },
        (thrown: unknown) => setError(toApiError(thrown)),
      );
    }, []);
    useEffect(() => {
      if (!loaded) fetchScreen();
    }, [fetchScreen]);
    if (Screen) return <Screen {...props} />;
    return error ? <FailureScreen error={error} onRetry={fetchScreen} /> : <Waiting />;
  };
}
