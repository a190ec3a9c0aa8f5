import { useEffect, useRef } from 'react';
import type { Care } from '../care/use-care';
import { isOwnPhone } from './is-own-phone';

/** On an own phone: once all parts are read after the PIN was typed, the copy is made anew, and the PIN forgotten. */
export function useRenewedCopy(pin: string | undefined, { day, plan, meetings, options }: Care): void {
  const fresh = useRef(pin);
  const [myDay, myPlan] = [day.value, plan.value];
  const isRead = [meetings, options].every((part) => part.value !== undefined || part.error !== undefined);
  useEffect(() => {
    const typed = fresh.current;
    if (!typed || !myDay || myPlan === undefined || !isRead) return;
    fresh.current = undefined;
    if (!isOwnPhone()) return;
    const kept = { day: myDay, plan: myPlan, meetings: meetings.value, options: options.value };
    // The copy before stays where this fails, as long as its days go.
    import('./own-phone').then(({ keepCopy }) => keepCopy(typed, kept)).catch(() => undefined);
  }, [myDay, myPlan, isRead, meetings.value, options.value]);
}
