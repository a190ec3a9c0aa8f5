import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { NextIcon } from './icons';
import classes from './shell.module.css';

interface DoorRowProps {
  icon: ReactNode;
  title: string;
  lead: string;
  urgent?: boolean;
  onOpen: () => void;
}

/** A row that opens a screen: what it is, and what is behind it. */
export function DoorRow({ icon, title, lead, urgent = false, onOpen }: DoorRowProps) {
  return (
    <UnstyledButton className={classes.door} data-urgent={urgent || undefined} onClick={onOpen}>
      <span className={classes.icon}>{icon}</span>
      <span className={classes.words}>
        <strong>{title}</strong>
        <small>{lead}</small>
      </span>
      <span className={classes.chevron}>
        <NextIcon />
      </span>
    </UnstyledButton>
  );
}
