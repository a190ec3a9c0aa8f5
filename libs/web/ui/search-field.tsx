import { TextInput, type MantineStyleProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { SearchIcon } from './icons';

interface SearchFieldProps {
  label: string;
  value: string;
  /** Called a moment after the last key, so that every letter is not a request. */
  onChange: (value: string) => void;
  w?: MantineStyleProps['w'];
}

/** The page's search field; `/` goes here. */
export function SearchField({ label, value, onChange, w }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const tell = useDebouncedCallback((next: string) => {
    setTold(next);
    onChange(next);
  }, 250);
  useEffect(() => {
    // The address changed by itself (back button, cleared filters): the field follows.
    if (value !== told) {
      setTyped(value);
      setTold(value);
    }
  }, [value, told]);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<SearchIcon size={16} />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
      {...(w === undefined ? {} : { w })}
    />
  );
}
