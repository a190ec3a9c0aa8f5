import { useCallback, useEffect, useState } from 'react';

/** The screens behind the PIN. The address stays `/`: nothing about them may stand in a history list. */
export type ScreenName =
  | 'home'
  | 'check-in'
  | 'plan'
  | 'sign'
  | 'documents'
  | 'meetings'
  | 'find'
  | 'attendance'
  | 'steps'
  | 'recovery'
  | 'sponsor'
  | 'step-work'
  | 'lapse'
  | 'help'
  | 'now'
  | 'reach'
  | 'phone'
  | 'paper'
  | 'messages'
  | 'team'
  | 'patterns'
  | 'measures'
  | 'packet'
  | 'sharing'
  | 'appointments'
  | 'come-back'
  | 'copy'
  | 'more';

/** A screen with its step; only the check-in has steps. */
export interface Place {
  screen: ScreenName;
  step: number;
}

const HOME: Place = { screen: 'home', step: 0 };

function placeOf(state: unknown): Place {
  return (state as { place?: Place } | null)?.place ?? HOME;
}

/** The current place; every move is a step in the browser's history, so that the phone's Back key works. */
export function useScreen() {
  const [place, setPlace] = useState<Place>(HOME);
  useEffect(() => {
    window.history.replaceState({ place: HOME }, '', '/');
    const follow = (event: PopStateEvent) => setPlace(placeOf(event.state));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((screen: ScreenName, step = 0) => {
    const next = { screen, step };
    window.history.pushState({ place: next }, '', '/');
    setPlace(next);
  }, []);
  const back = useCallback((steps = 1) => window.history.go(-steps), []);
  return { place, go, back };
}
