import type { ReactNode } from 'react';
import classes from './question.module.css';

interface ChoiceProps {
  name: string;
  value: number | boolean;
  chosen: boolean;
  onChoose: () => void;
  /** `tile` for numbers in a grid, `row` for words. */
  shape: 'tile' | 'row';
  children: ReactNode;
}

/** One possible answer: a native radio under a large target. */
export function Choice({ name, value, chosen, onChoose, shape, children }: ChoiceProps) {
  return (
    <label className={classes.choice} data-shape={shape}>
      <input type="radio" name={name} value={String(value)} checked={chosen} onChange={onChoose} autoComplete="off" />
      <span className={classes.face}>{children}</span>
    </label>
  );
}
