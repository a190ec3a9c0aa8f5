import { UnstyledButton } from '@mantine/core';
import { useTexts } from '../texts/language';
import { HomeIcon, MeetingsIcon, PhoneIcon, PlanIcon } from './icons';
import classes from './shell.module.css';
import type { ScreenName } from './use-screen';

const entries = [
  { screen: 'home', Icon: HomeIcon },
  { screen: 'plan', Icon: PlanIcon },
  { screen: 'meetings', Icon: MeetingsIcon },
  { screen: 'help', Icon: PhoneIcon },
] as const;

/** The four places that are always one touch away. */
export function Navigation({ current, onGo }: { current: ScreenName; onGo: (screen: ScreenName) => void }) {
  const texts = useTexts();
  return (
    <nav className={classes.nav} aria-label={texts.nav.label}>
      {entries.map(({ screen, Icon }) => (
        <UnstyledButton
          key={screen}
          className={classes.navEntry}
          data-screen={screen}
          aria-current={current === screen ? 'page' : undefined}
          onClick={() => onGo(screen)}
        >
          <Icon />
          <span>{texts.nav[screen]}</span>
        </UnstyledButton>
      ))}
    </nav>
  );
}
