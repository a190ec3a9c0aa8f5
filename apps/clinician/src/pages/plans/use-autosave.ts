import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { useCallback, useRef, useState } from 'react';
import { useSaveSoon } from '../../parts/use-save-soon';

/** Where what is on the screen stands. */
export type Saving =
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved' | 'saving' | 'failed' }
  | { kind: 'refused'; error: ApiError }
  | { kind: 'conflict' };

interface AutosaveOptions<Value> {
  initial: Value;
  savedAt: string;
  version: number;
  /** Saves under the version that was on the screen; answers the next one. */
  send: (value: Value, version: number) => Promise<{ version: number; at: string }>;
}

/**
 * What is on the screen, saved by itself a moment after the last key, one save at a time. When somebody else saved meanwhile,
 * it stays on the screen until the person decides: `over` saves it over theirs.
 */
export function useAutosave<Value>({ initial, savedAt, version, send }: AutosaveOptions<Value>) {
  const [value, setValue] = useState(initial);
  const [state, setState] = useState<Saving>({ kind: 'saved', at: savedAt });
  const now = useRef({ value, saved: value, version });

  const attempt = useCallback(async (): Promise<boolean> => {
    const { current } = now;
    const sent = current.value;
    setState({ kind: 'saving' });
    try {
      const answer = await send(sent, current.version);
      current.version = answer.version;
      current.saved = sent;
      setState(current.value === sent ? { kind: 'saved', at: answer.at } : { kind: 'unsaved' });
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'CONFLICT') setState({ kind: 'conflict' });
      else setState(error.code === 'BAD_INPUT' ? { kind: 'refused', error } : { kind: 'failed' });
    }
    return current.value === current.saved;
  }, [send]);

  const known = useCallback(() => (now.current.value === now.current.saved ? true : undefined), []);
  const { save } = useSaveSoon({ content: value, state, known, attempt });

  const change = useCallback((next: Value) => {
    now.current.value = next;
    setValue(next);
    setState((before) => (before.kind === 'conflict' || before.kind === 'saving' ? before : { kind: 'unsaved' }));
  }, []);

  /** Settles a conflict: what is given stands, under the version that somebody else saved. */
  const settle = useCallback((next: Value, theirVersion: number) => {
    now.current = { value: next, saved: now.current.saved, version: theirVersion };
    setValue(next);
    setState({ kind: 'unsaved' });
  }, []);

  return {
    ...{ value, state, change, save, settle },
    isUnsaved: () => now.current.value !== now.current.saved,
    versionNow: () => now.current.version,
  };
}
