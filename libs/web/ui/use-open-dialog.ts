import { useId, useLayoutEffect, useSyncExternalStore } from 'react';

/** Dialogs that are open, the uppermost last. */
let open: readonly string[] = [];
const listeners = new Set<() => void>();

function change(next: readonly string[]): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Whether this dialog is the uppermost: only that one may close on Escape, so that what was entered below stays. A
 * dialog that is taken away while open gives the focus back to what opened it, as one that is closed does by itself.
 */
export function useOpenDialog(opened: boolean): boolean {
  const id = useId();
  useLayoutEffect(() => {
    if (!opened) return;
    const opener = document.activeElement;
    change([...open, id]);
    return () => {
      change(open.filter((other) => other !== id));
      // Nobody else has taken the focus once the dialog is gone.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected)
          opener.focus({ preventScroll: true });
      });
    };
  }, [opened, id]);
  return useSyncExternalStore(subscribe, () => open.at(-1)) === id;
}
