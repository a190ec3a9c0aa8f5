import { useEffect } from 'react';

const LOOK_EVERY_MS = 30_000;
const signs = ['pointerdown', 'keydown', 'scroll'] as const;

/** Calls `onIdle` after so many milliseconds without a touch, with a connection or without one. */
export function useIdle(milliseconds: number, onIdle: () => void): void {
  useEffect(() => {
    let last = Date.now();
    const touch = () => {
      last = Date.now();
    };
    const look = () => {
      if (Date.now() - last >= milliseconds) onIdle();
    };
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true, capture: true });
    // Timers sleep with the device: look again when it wakes.
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [milliseconds, onIdle]);
}
