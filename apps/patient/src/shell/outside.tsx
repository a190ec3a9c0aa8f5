import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './shell.module.css';
import { TopLine } from './top-line';

/** The frame of every screen before the PIN: nothing in it tells who the phone belongs to. */
export function Outside({ children }: { children: ReactNode }) {
  return (
    <>
      <TopLine />
      <main className={classes.main}>
        <Stack>{children}</Stack>
      </main>
    </>
  );
}
