import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback, useEffect, useState } from 'react';
import type { MyAttendanceQuery } from '../../../gql/graphql';
import { myAttendanceDocument } from './attendance.graphql';

/** The list of a range of days. */
type List = MyAttendanceQuery['myAttendance'];
/** One line of it. */
export type ListEntry = List['entries'][number];

/** Reads the list of a range; an answer for another range than the newest is dropped. */
export function useList(from: string, until: string) {
  const [list, setList] = useState<List>();
  const [error, setError] = useState<ApiError>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    sendDocument(myAttendanceDocument, { from, until }).then(
      (answer) => {
        if (!isCurrent) return;
        setList(answer.myAttendance);
        setError(undefined);
      },
      (thrown: unknown) => {
        if (isCurrent) setError(toApiError(thrown));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [from, until, round]);
  return { list, error, refresh: useCallback(() => setRound((count) => count + 1), []) };
}
