import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnsweredDraft } from './draft';
import { sendAnswers } from './send-answers';

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;

/** Where answers are that left the questions. */
export interface AnswerQueue {
  state: 'empty' | 'sending' | 'waiting' | 'failed';
  /** Why they are still here. */
  failure: ApiError | undefined;
  /** Sends them, and again by itself while there is no connection. */
  submit: (answers: AnsweredDraft) => void;
  /** Forgets what was not sent. */
  clear: () => void;
}

interface Listener {
  onSent: (answers: AnsweredDraft) => void;
  /** The connection is missing: they wait in this page. */
  onWaiting: (answers: AnsweredDraft) => void;
  onEnded: () => void;
}

/**
 * Keeps answers in this page until the server has them: nothing is stored on the phone, and whoever closes the page
 * while they wait is asked first.
 */
export function useAnswerQueue(listener: Listener): AnswerQueue {
  const [state, setState] = useState<AnswerQueue['state']>('empty');
  const [failure, setFailure] = useState<ApiError>();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  const answers = useRef<AnsweredDraft>(undefined);
  const isOnItsWay = useRef(false);
  const wait = useRef(FIRST_WAIT_MS);

  const attempt = useCallback(async () => {
    // State comes a rendering too late for the second of two quick taps.
    if (isOnItsWay.current || !answers.current) return;
    const going = answers.current;
    isOnItsWay.current = true;
    setState('sending');
    try {
      await sendAnswers(going);
      answers.current = undefined;
      setState('empty');
      setFailure(undefined);
      latest.current.onSent(going);
    } catch (thrown) {
      const error = toApiError(thrown);
      setFailure(error);
      setState(error.code === 'NETWORK' ? 'waiting' : 'failed');
      if (error.code === 'NETWORK') latest.current.onWaiting(going);
      if (error.code === 'UNAUTHENTICATED') latest.current.onEnded();
    } finally {
      isOnItsWay.current = false;
    }
  }, []);

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
    (given: AnsweredDraft) => {
      answers.current = given;
      wait.current = FIRST_WAIT_MS;
      void attempt();
    },
    [attempt],
  );
  const clear = useCallback(() => {
    answers.current = undefined;
    setState('empty');
    setFailure(undefined);
  }, []);
  return { state, failure, submit, clear };
}
