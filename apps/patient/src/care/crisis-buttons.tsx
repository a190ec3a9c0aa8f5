import { Button } from '@mantine/core';
import { useTexts } from '../texts/language';
import { CallButton } from './call-button';
import classes from './care.module.css';

/** 988 by call and by text. */
export function CrisisButtons() {
  const texts = useTexts();
  const body = texts.help.text988Body;
  return (
    <div className={classes.pair}>
      <CallButton phone="988">{texts.help.call988}</CallButton>
      <Button component="a" href={body ? `sms:988?body=${body}` : 'sms:988'} variant="default" fullWidth>
        {texts.help.text988}
      </Button>
    </div>
  );
}
