import { Input } from '@mantine/core';
import { useId } from 'react';

interface LongTextProps {
  label: string;
  description?: string;
  rows?: number;
  maxLength: number;
  value: string;
  onChange: (value: string) => void;
}

/** A field of several lines; plain, since one that grows by itself would weigh more than the screen it stands on. */
export function LongText({ label, description, rows = 4, maxLength, value, onChange }: LongTextProps) {
  const id = useId();
  return (
    <Input.Wrapper id={id} label={label} description={description}>
      <Input
        component="textarea"
        id={id}
        multiline
        rows={rows}
        maxLength={maxLength}
        aria-describedby={description ? `${id}-description` : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Input.Wrapper>
  );
}
