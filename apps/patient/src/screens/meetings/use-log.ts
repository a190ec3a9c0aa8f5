import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { useRef, useState } from 'react';
import type { LogMyMeetingMutation } from '../../../gql/graphql';

/** What came of logging a meeting. */
export type Logged = LogMyMeetingMutation['logMyMeeting'];

/**
 * Sends one entry, again and again under one mark until it is in the list: a lost answer never counts a meeting twice.
 * `log(true)` says that what was asked about is right.
 */
export function useLog(send: (submitId: string, confirmed: 'OVERLAP'[]) => Promise<Logged>, onLogged: () => void) {
  const submitId = useRef('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const [questions, setQuestions] = useState<Logged['questions']>([]);
  const log = async (isConfirmed: boolean): Promise<void> => {
    submitId.current ||= crypto.randomUUID();
    setBusy(true);
    setError(undefined);
    setQuestions([]);
    try {
      const answer = await send(submitId.current, isConfirmed ? ['OVERLAP'] : []);
      setQuestions(answer.questions);
      if (!answer.isLogged) return;
      submitId.current = '';
      onLogged();
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    error,
    questions,
    log: (isConfirmed = false) => void log(isConfirmed),
    forget: () => setQuestions([]),
  };
}
