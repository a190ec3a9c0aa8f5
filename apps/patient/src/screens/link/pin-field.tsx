import { TextInput } from '@mantine/core';
import type { Ref } from 'react';
import classes from './link.module.css';
import { PIN_LENGTH, readPin } from './pin';

interface PinFieldProps {
  label: string;
  description?: string;
  error?: string | undefined;
  value: string;
  shown: boolean;
  onChange: (pin: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** One field for six digits. It is a text field, so that no browser offers to keep the PIN; its digits are masked by style. */
export function PinField({ label, description, error, value, shown, onChange, ref }: PinFieldProps) {
  return (
    <TextInput
      ref={ref}
      label={label}
      description={description}
      error={error}
      value={value}
      onChange={(event) => onChange(readPin(event.currentTarget.value))}
      inputMode="numeric"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      // Longer than six, so that "123 456" can be pasted.
      maxLength={PIN_LENGTH * 3}
      size="lg"
      required
      withAsterisk={false}
      classNames={{ input: `${classes.pin} ${shown ? '' : classes.masked}` }}
    />
  );
}
