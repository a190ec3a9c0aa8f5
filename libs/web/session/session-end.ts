import { useSyncExternalStore } from 'react';
import { useIdle } from './use-idle';

/** As long as the server keeps a session that nobody uses. */
const STAFF_IDLE_MS = 15 * 60_000;

let ended = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  if (ended === next) return;
  ended = next;
  for (const listener of listeners) listener();
}

/** Some answer said that nobody is signed in any more. */
export function announceSessionEnd(): void {
  set(true);
}

/** Somebody has signed in again. */
export function announceSessionStart(): void {
  set(false);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the session is known to be over. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(subscribe, () => ended);
}

/**
 * Covers the page after a quarter of an hour without a touch, also where no connection is left to hear it from the server: a
 * screen that was left behind shows no names, and what was entered stays underneath.
 */
export function useIdleCover(): void {
  useIdle(STAFF_IDLE_MS, announceSessionEnd);
}
