import { useState } from 'react';
import type { Kept } from '../../own-phone/own-phone';
import { Outside } from '../../shell/outside';
import { KeptPin } from './kept-pin';
import { KeptScreens } from './kept-screens';

/** What an own phone shows where nobody is signed in: the PIN, then the copy. */
export function KeptPage({ onGone }: { onGone: () => void }) {
  const [kept, setKept] = useState<Kept>();
  if (kept) return <KeptScreens kept={kept} onLock={() => setKept(undefined)} />;
  return (
    <Outside>
      <KeptPin onOpened={setKept} onGone={onGone} />
    </Outside>
  );
}
