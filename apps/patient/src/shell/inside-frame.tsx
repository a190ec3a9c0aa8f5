import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/language';
import { Navigation } from './navigation';
import classes from './shell.module.css';
import { TopLine } from './top-line';
import { useOnline } from './use-online';
import type { Place, ScreenName } from './use-screen';

interface InsideFrameProps {
  place: Place;
  /** True when the newest try to load failed for want of a connection. */
  stale: boolean;
  onGo: (screen: ScreenName) => void;
  children: ReactNode;
}

/** The frame of every screen behind the PIN. The check-in has no navigation: one question at a time. */
export function InsideFrame({ place, stale, onGo, children }: InsideFrameProps) {
  const texts = useTexts();
  const online = useOnline();
  const withNav = place.screen !== 'check-in';
  return (
    <div className={withNav ? classes.withNav : undefined}>
      <TopLine />
      {withNav && <Navigation current={place.screen} onGo={onGo} />}
      <main className={classes.main}>
        <div role="status">{(!online || stale) && <p className={classes.note}>{texts.failure.offlineNote}</p>}</div>
        <Stack>{children}</Stack>
      </main>
    </div>
  );
}
