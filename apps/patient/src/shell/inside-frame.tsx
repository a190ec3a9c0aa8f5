import { Stack } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { useLanguage } from '../texts/language';
import { later, Nothing } from './later';
import { Navigation } from './navigation';
import classes from './shell.module.css';
import { TopLine } from './top-line';
import { useOnline } from './use-online';
import type { Place, ScreenName } from './use-screen';

/** Reads a screen aloud. A screen is whole without it: where it can't be fetched, no failure stands above the screen. */
export const ReadAloud = later(
  () => import('../read-aloud/read-aloud').then((part): ComponentType => part.ReadAloud).catch(() => Nothing),
  Nothing,
);
const READ_ALOUD: readonly ScreenName[] = ['plan', 'now', 'help', 'check-in'];

interface InsideFrameProps {
  place: Place;
  /** True when the newest try to load failed for want of a connection. */
  stale: boolean;
  onGo: (screen: ScreenName) => void;
  children: ReactNode;
}

/** The frame of every screen behind the PIN. The check-in has no navigation: one question at a time. */
export function InsideFrame({ place, stale, onGo, children }: InsideFrameProps) {
  const { language, texts } = useLanguage();
  const online = useOnline();
  const withNav = place.screen !== 'check-in';
  return (
    <div className={withNav ? classes.withNav : undefined}>
      <TopLine />
      {withNav && <Navigation current={place.screen} onGo={onGo} />}
      <main className={classes.main}>
        <div role="status">{(!online || stale) && <p className={classes.note}>{texts.failure.offlineNote}</p>}</div>
        <Stack>
          {READ_ALOUD.includes(place.screen) && <ReadAloud key={`${place.screen} ${place.step} ${language}`} />}
          {children}
        </Stack>
      </main>
    </div>
  );
}
