import { Button } from '@mantine/core';
import { useTexts } from '../texts/language';
import { BackIcon } from './icons';
import classes from './shell.module.css';

/** The way to the screen before, above the title. */
export function BackButton({ onBack }: { onBack: () => void }) {
  return (
    <Button variant="subtle" className={classes.back} leftSection={<BackIcon />} onClick={() => onBack()}>
      {useTexts().action.back}
    </Button>
  );
}
