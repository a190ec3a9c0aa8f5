/** A screen that nobody has touched for this long is asked by a timer, not by a person. Milliseconds. */
const ATTENDED_MS = 60_000;

let lastTouch = Date.now();

if (typeof window !== 'undefined') {
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const) {
    window.addEventListener(kind, () => (lastTouch = Date.now()), { passive: true, capture: true });
  }
}

/** Whether a person has used this screen within the last minute; requests that a timer makes don't keep a session alive. */
export function isAttended(): boolean {
  return Date.now() - lastTouch < ATTENDED_MS;
}
