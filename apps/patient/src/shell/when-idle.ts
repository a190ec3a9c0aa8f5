/**
 * Does these, one in each moment without work, so that a tap comes between; two seconds at most for each. Answers how to give
 * up what is left. Safari knows no such moment.
 */
export function whenIdle(works: readonly (() => void)[]): () => void {
  const [work, ...others] = works;
  if (!work) return () => undefined;
  let giveUp = wait(() => {
    work();
    giveUp = whenIdle(others);
  });
  return () => giveUp();
}

function wait(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 500);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work, { timeout: 2_000 });
  return () => window.cancelIdleCallback(handle);
}

/** Does these as soon as may be, but each in a task of its own. */
export function oneByOne(works: readonly (() => void)[]): () => void {
  const timers = works.map((work) => setTimeout(work));
  return () => timers.forEach((timer) => clearTimeout(timer));
}
