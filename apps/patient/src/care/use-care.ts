import { setServerNow } from '@stepwell/web/format/product-clock';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { inOwnTask } from '@stepwell/web/graphql/in-own-task';
import { sendDocument } from '@stepwell/web/graphql/send';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { MyOptions } from './load-options';
import type { MyDayQuery, MyMeetingsQuery, MyPlanQuery } from '../../gql/graphql';
import { myDayDocument, myMeetingsDocument, myPlanDocument } from './care.graphql';

/** A part of what the screens show: the last answer, and the error when the newest try failed. */
export interface Part<Value> {
  value?: Value;
  error?: ApiError;
}

/** The patient's day: who they are, who is on duty, which check-in waits. */
export type MyDay = MyDayQuery['viewer'];
/** The plan in force. */
export type MyPlan = NonNullable<MyPlanQuery['myPlan']>;
/** The chosen meetings with the patient's own number a week. */
export type MyMeetings = NonNullable<MyMeetingsQuery['myMeetings']>;

/** Everything behind the PIN. It is read at once, so that "I need help now" works when the connection goes. */
export interface Care {
  day: Part<MyDay>;
  plan: Part<MyPlan | null>;
  meetings: Part<MyMeetings | null>;
  /** Meetings for hard hours. */
  options: Part<MyOptions>;
}

const STALE_AFTER_MS = 60_000;

/** The former value stays on screen when a newer try fails. */
function settle<Answer, Value>(answer: Promise<Answer>, pick: (answer: Answer) => Value) {
  return answer.then(
    (result) => () => ({ value: pick(result) }),
    (thrown: unknown) => (former: Part<Value>) => ({ ...former, error: toApiError(thrown) }),
  );
}

/** Loads the parts, keeps them fresh while the page is looked at, and calls `onEnded` when the session is over. */
export function useCare(onEnded: () => void) {
  const [care, setCare] = useState<Care>({ day: {}, plan: {}, meetings: {}, options: {} });
  const readAt = useRef(0);

  const refresh = useCallback(async () => {
    readAt.current = Date.now();
    const [day, plan, meetings, options] = await Promise.all([
      settle(sendDocument(myDayDocument), (answer) => answer.viewer),
      settle(
        inOwnTask(() => sendDocument(myPlanDocument)),
        (answer) => answer.myPlan ?? null,
      ),
      settle(
        inOwnTask(() => sendDocument(myMeetingsDocument)),
        (answer) => answer.myMeetings ?? null,
      ),
      settle(
        inOwnTask(async () => (await import('./load-options')).loadOptions()),
        (answer) => answer,
      ),
    ]);
    // Drawn in slices: a tap may come between them.
    startTransition(() =>
      setCare((former) => ({
        day: day(former.day),
        plan: plan(former.plan),
        meetings: meetings(former.meetings),
        options: options(former.options),
      })),
    );
  }, []);

  useEffect(() => {
    void refresh();
    const renew = () => {
      if (document.visibilityState === 'visible' && Date.now() - readAt.current > STALE_AFTER_MS) void refresh();
    };
    const reconnect = () => void refresh();
    document.addEventListener('visibilitychange', renew);
    window.addEventListener('online', reconnect);
    return () => {
      document.removeEventListener('visibilitychange', renew);
      window.removeEventListener('online', reconnect);
    };
  }, [refresh]);

  const now = care.day.value?.now;
  useEffect(() => {
    if (now) setServerNow(now);
  }, [now]);

  const ended = [care.day, care.plan, care.meetings, care.options].some(
    (part) => part.error?.code === 'UNAUTHENTICATED',
  );
  useEffect(() => {
    if (ended) onEnded();
  }, [ended, onEnded]);

  return { care, refresh: useCallback(() => void refresh(), [refresh]) };
}
