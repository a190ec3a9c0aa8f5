import { Button } from '@mantine/core';
import { useTexts } from '../../texts/language';
import classes from './link.module.css';

/** Shows or masks the digits of the PIN fields above it. */
export function ShowDigits({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  const texts = useTexts();
  return (
    <Button variant="subtle" className={classes.show} onClick={() => onChange(!shown)}>
      {shown ? texts.link.hide : texts.link.show}
    </Button>
  );
}
