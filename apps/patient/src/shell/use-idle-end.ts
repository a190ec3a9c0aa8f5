import { useIdle } from '@stepwell/web/session/use-idle';

const IDLE_MS = 30 * 60_000;

/** Ends the visit after half an hour without a touch, as the server does, so that a phone left on a table shows nothing. */
export function useIdleEnd(onIdle: () => void): void {
  useIdle(IDLE_MS, onIdle);
}
