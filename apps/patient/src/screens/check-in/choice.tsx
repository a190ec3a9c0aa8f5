import type { ReactNode } from 'react';
import classes from './question.module.css';

interface ChoiceProps {
  name: string;
  value: number | boolean | string;
  chosen: boolean;
  onChoose: () => void;
  /** `tile` for numbers in a grid, `row` for words, `chip` for short words beside each other. */
  shape: 'tile' | 'row' | 'chip';
  /** Whether several may be chosen. */
  several?: boolean;
  children: ReactNode;
}

/** One possible answer: a native radio or checkbox under a large target. */
export function Choice({ name, value, chosen, onChoose, shape, several = false, children }: ChoiceProps) {
  return (
    <label className={classes.choice} data-shape={shape}>
      <input
        type={several ? 'checkbox' : 'radio'}
        name={name}
        value={String(value)}
        checked={chosen}
        onChange={onChoose}
        autoComplete="off"
      />
      <span className={classes.face}>{children}</span>
    </label>
  );
}
