import { useSyncExternalStore } from 'react';

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
