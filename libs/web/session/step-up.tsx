import { onStepUp } from '@stepwell/web/graphql/send';
import { lazy, Suspense, useEffect, useState } from 'react';

// Forms are heavy, and most days nobody is asked.
const StepUpDialog = lazy(async () => ({ default: (await import('./step-up-dialog')).StepUpDialog }));

interface StepUpProps {
  /** Where the proof goes: operators have sessions of their own, and a code alone. */
  path?: '/auth/prove' | '/operator/prove';
}

interface Asked {
  answer: (isProven: boolean) => void;
}

/**
 * Asks for password or code once more where the server wants them before an act, which then goes on by itself. Stands
 * once in the frame of an app; nothing is shown until it is needed.
 */
export function StepUp({ path = '/auth/prove' }: StepUpProps) {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    let open: Asked | undefined;
    return onStepUp(
      () =>
        new Promise<boolean>((resolve) => {
          // Two acts at once are asked for once; the earlier one is told no, and can be tried again.
          open?.answer(false);
          open = { answer: resolve };
          setAsked(open);
        }),
    );
  }, []);
  if (!asked) return null;
  const end = (isProven: boolean): void => {
    setAsked(undefined);
    asked.answer(isProven);
  };
  return (
    <Suspense fallback={null}>
      <StepUpDialog path={path} onProven={() => end(true)} onClose={() => end(false)} />
    </Suspense>
  );
}
