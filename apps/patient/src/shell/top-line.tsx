import { UnstyledButton } from '@mantine/core';
import { useLanguage, type Language } from '../texts/language';
import classes from './shell.module.css';

/** The emergency numbers and the language: the first line of every screen, before any PIN and without a connection. */
export function TopLine() {
  const { language, texts, choose } = useLanguage();
  const other: Language = language === 'EN' ? 'ES' : 'EN';
  return (
    <header className={classes.top}>
      <div className={classes.topRow}>
        <p className={classes.crisis} role="group" aria-label={texts.crisis.label}>
          <span>{texts.crisis.lead}</span>
          <span className={classes.numbers}>
            <a href="tel:911" aria-label={texts.crisis.call911}>
              911
            </a>
            <span aria-hidden>·</span>
            <a href="tel:988" aria-label={texts.crisis.call988}>
              988
            </a>
          </span>
        </p>
        <UnstyledButton
          className={classes.language}
          onClick={() => choose(other)}
          lang={other.toLowerCase()}
          aria-label={`${texts.language.switchTo} (${texts.language.switchLabel})`}
        >
          {texts.language.switchTo}
        </UnstyledButton>
      </div>
    </header>
  );
}
