/**
 * Runs this in a task of its own. A page asks for its parts all at once, and starting a request takes a browser up to ten
 * milliseconds: together they would keep a tap waiting.
 */
export async function inOwnTask<Result>(run: () => Promise<Result>): Promise<Result> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
  return run();
}
