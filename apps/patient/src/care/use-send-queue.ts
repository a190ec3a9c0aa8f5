import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { useCallback, useEffect, useRef, useState } from 'react';

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;

/** Where something is that was sent. */
export interface SendQueue<Value> {
  state: 'empty' | 'sending' | 'waiting' | 'failed';
  /** Why they are still here. */
  failure: ApiError | undefined;
  /** Sends them, and again by itself while there is no connection. */
  submit: (value: Value) => void;
  /** Forgets what was not sent. */
  clear: () => void;
}

interface Listener<Value, Answer> {
  onSent: (value: Value, answer: Answer) => void;
  /** The connection is missing: they wait in this page. */
  onWaiting?: (value: Value) => void;
  onEnded: () => void;
}

/**
 * Keeps what was sent in this page until the server has it: nothing is stored on the phone, and whoever closes the page
 * while it waits is asked first. `send` keeps its identity between renders.
 */
export function useSendQueue<Value, Answer>(
  send: (value: Value) => Promise<Answer>,
  listener: Listener<Value, Answer>,
): SendQueue<Value> {
  const [state, setState] = useState<SendQueue<Value>['state']>('empty');
  const [failure, setFailure] = useState<ApiError>();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  const held = useRef<Value>(undefined);
  const isOnItsWay = useRef(false);
  const wait = useRef(FIRST_WAIT_MS);

  const attempt = useCallback(async () => {
    // State comes a rendering too late for the second of two quick taps.
    if (isOnItsWay.current || held.current === undefined) return;
    const going = held.current;
    isOnItsWay.current = true;
    setState('sending');
    try {
      const answer = await send(going);
      held.current = undefined;
      setState('empty');
      setFailure(undefined);
      latest.current.onSent(going, answer);
    } catch (thrown) {
      const error = toApiError(thrown);
      setFailure(error);
      setState(error.code === 'NETWORK' ? 'waiting' : 'failed');
      if (error.code === 'NETWORK') latest.current.onWaiting?.(going);
      if (error.code === 'UNAUTHENTICATED') latest.current.onEnded();
    } finally {
      isOnItsWay.current = false;
    }
  }, [send]);

  useEffect(() => {
    if (state !== 'waiting') return;
    const again = () => void attempt();
    const timer = setTimeout(again, wait.current);
    wait.current = Math.min(wait.current * 2, LONGEST_WAIT_MS);
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', ask);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', ask);
    };
  }, [state, attempt]);

  const submit = useCallback(
    (given: Value) => {
      held.current = given;
      wait.current = FIRST_WAIT_MS;
      void attempt();
    },
    [attempt],
  );
  const clear = useCallback(() => {
    held.current = undefined;
    setState('empty');
    setFailure(undefined);
  }, []);
  return { state, failure, submit, clear };
}
