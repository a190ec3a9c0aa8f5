import { startTransition, useEffect, useReducer } from 'react';

/**
 * The product's clock in the browser. It follows the server's `now`, not the device's, because a device may be wrong
 * and because the demo's inbox can move the product to tomorrow.
 */
let offset = 0;
const listeners = new Set<() => void>();
let minute = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** The product's present instant, in milliseconds since the epoch. */
export function productNow(): number {
  return Date.now() + offset;
}

function announce(): void {
  const present = Math.floor(productNow() / 60_000);
  if (present === minute) return;
  minute = present;
  for (const listener of listeners) listener();
}

/** Sets the clock by an instant that the server has just told (ISO 8601). */
export function setServerNow(instant: string): void {
  const next = Date.parse(instant) - Date.now();
  // Transit time makes every reading a little different; only a real difference is worth a new rendering.
  if (Number.isNaN(next) || Math.abs(next - offset) < 5_000) return;
  offset = next;
  announce();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(announce, 30_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/**
 * The product's present, renewed every minute while it is on screen. Hundreds of rows may tell the time: they are
 * renewed bit by bit, and a key pressed meanwhile goes first.
 */
export function useProductNow(): Date {
  const [, renew] = useReducer((count: number) => count + 1, 0);
  useEffect(() => subscribe(() => startTransition(renew)), []);
  return new Date(productNow());
}
