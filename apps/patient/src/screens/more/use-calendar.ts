import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback, useEffect, useState } from 'react';
import type { MyCalendarQuery } from '../../../gql/graphql';
import { issueMyCalendarDocument, myCalendarDocument, revokeMyCalendarDocument } from './calendar.graphql';

type Calendar = NonNullable<MyCalendarQuery['myCalendar']> | null;

/** The patient's calendar: whether it answers, and the ways to make its address and to end it. */
export function useCalendar() {
  const [calendar, setCalendar] = useState<Calendar>();
  const [address, setAddress] = useState<string>();
  const [isOff, setOff] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const attempt = useCallback((work: () => Promise<void>) => {
    setError(undefined);
    setBusy(true);
    work()
      .catch((thrown: unknown) => setError(toApiError(thrown)))
      .finally(() => setBusy(false));
  }, []);
  const read = useCallback(
    () => attempt(async () => setCalendar((await sendDocument(myCalendarDocument)).myCalendar ?? null)),
    [attempt],
  );
  useEffect(read, [read]);
  return {
    calendar,
    /** The secret address, right after it was made. */
    address,
    /** True right after it was turned off. */
    isOff,
    busy,
    error,
    read,
    make: () =>
      attempt(async () => {
        const { issueMyCalendar } = await sendDocument(issueMyCalendarDocument);
        setCalendar(issueMyCalendar.calendar);
        setAddress(issueMyCalendar.address);
        setOff(false);
      }),
    turnOff: () =>
      attempt(async () => {
        await sendDocument(revokeMyCalendarDocument);
        setCalendar(null);
        setAddress(undefined);
        setOff(true);
      }),
  };
}
