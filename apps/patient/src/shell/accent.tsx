import { patientThemeIn } from '@stepwell/web/ui/theme';
import { WebProvider } from '@stepwell/web/ui/web-provider';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';

const SetAccent = createContext<(color: string | null) => void>(() => undefined);

/** Theme of the app: the product's own colors until a screen behind the PIN says those of the organization. */
export function AccentProvider({ children }: { children: ReactNode }) {
  const [color, setColor] = useState<string | null>(null);
  return (
    <WebProvider theme={useMemo(() => patientThemeIn(color), [color])}>
      <SetAccent value={setColor}>{children}</SetAccent>
    </WebProvider>
  );
}

/** Shows the app in a color, #rrggbb, as long as the screen that says so stands: before and after it nothing tells whose it is. */
export function useAccent(color: string | null): void {
  const setAccent = use(SetAccent);
  useEffect(() => {
    setAccent(color);
    return () => setAccent(null);
  }, [color, setAccent]);
}
