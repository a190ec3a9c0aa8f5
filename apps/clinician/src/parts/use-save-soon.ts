import { useCallback, useEffect, useRef } from 'react';

/** Milliseconds from the last key, and from a save that failed, to the next one. */
const waits: Readonly<Record<string, number>> = { unsaved: 1_200, failed: 10_000 };

interface SaveSoonOptions {
  /** What is on the screen; each change of it begins the wait anew. */
  content: unknown;
  /** Where it stands: `unsaved` and `failed` are saved by themselves. */
  state: { kind: string };
  /** What is known without sending: true where all is saved, false where a person has to decide first. */
  known: () => boolean | undefined;
  /** Sends what is on the screen; resolves to whether all of it is saved then. It keeps its identity, as `known` does. */
  attempt: () => Promise<boolean>;
}

/** Saves a moment after the last key and again after a failure, one save at a time; `save` does it now. */
export function useSaveSoon({ content, state, known, attempt }: SaveSoonOptions) {
  const running = useRef<Promise<boolean>>(undefined);

  /** Saves what is on the screen now; resolves to whether all of it is saved. */
  const save = useCallback(async (): Promise<boolean> => {
    if (running.current) await running.current;
    const answer = known();
    if (answer !== undefined) return answer;
    running.current = attempt();
    try {
      return await running.current;
    } finally {
      running.current = undefined;
    }
  }, [known, attempt]);

  useEffect(() => {
    const wait = waits[state.kind];
    if (wait === undefined) return undefined;
    const timer = setTimeout(() => void save(), wait);
    return () => clearTimeout(timer);
  }, [content, state, save]);

  return { save, isSaving: useCallback(() => running.current !== undefined, []) };
}
