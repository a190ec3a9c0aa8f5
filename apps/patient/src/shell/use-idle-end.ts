import { useEffect } from 'react';

const IDLE_MS = 30 * 60_000;
const LOOK_EVERY_MS = 30_000;
const signs = ['pointerdown', 'keydown', 'scroll'] as const;

/** Ends the visit after half an hour without a touch, as the server does, so that a phone left on a table shows nothing. */
export function useIdleEnd(onIdle: () => void): void {
  useEffect(() => {
    let last = Date.now();
    const touch = () => {
      last = Date.now();
    };
    const look = () => {
      if (Date.now() - last >= IDLE_MS) onIdle();
    };
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true, capture: true });
    // Timers sleep with the phone: look again when it wakes.
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [onIdle]);
}
