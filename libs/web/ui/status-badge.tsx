import { Badge } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';

/** What a colour means: safety red, overdue or expiring amber, waiting on someone blue, done or quiet grey. */
export type StatusTone = 'safety' | 'overdue' | 'waiting' | 'done' | 'plain';

const colours = { safety: 'red', overdue: 'amber', waiting: 'blue', done: 'gray', plain: 'gray' } as const;

const quiet: Partial<Record<StatusTone, CSSProperties>> = {
  plain: { borderColor: 'var(--mantine-color-default-border)', color: 'var(--mantine-color-text)' },
};

/** A status in words; the colour only repeats what the word says. */
export function StatusBadge({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <Badge
      color={colours[tone]}
      variant={tone === 'safety' ? 'filled' : tone === 'plain' ? 'outline' : 'light'}
      tt="none"
      fw={600}
      radius="sm"
      styles={{
        root: {
          overflow: 'visible',
          flex: 'none',
          maxWidth: '100%',
          height: 'auto',
          whiteSpace: 'normal',
          ...quiet[tone],
        },
        label: { overflow: 'visible', whiteSpace: 'normal' },
      }}
    >
      {children}
    </Badge>
  );
}
