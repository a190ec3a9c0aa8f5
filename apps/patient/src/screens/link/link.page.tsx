import { useState } from 'react';
import { ChoosePin } from './choose-pin';
import { EnterPin } from './enter-pin';
import { LinkGone } from './link-gone';

/** What the server says about a link; a locked one looks like `pin`. */
export type LinkState = 'pin' | 'choose-pin' | 'gone';

interface LinkPageProps {
  token: string;
  state: LinkState;
  /** Without a PIN where the phone was signed in already. */
  onOpened: (pin?: string) => void;
}

/** The way in by a link from a message. */
export function LinkPage({ token, state, onOpened }: LinkPageProps) {
  const [current, setCurrent] = useState(state);
  const onGone = () => setCurrent('gone');
  if (current === 'gone') return <LinkGone token={token} onGoOn={() => onOpened()} />;
  if (current === 'choose-pin') return <ChoosePin token={token} onOpened={onOpened} onGone={onGone} />;
  return <EnterPin token={token} onOpened={onOpened} onGone={onGone} />;
}
