import { Box, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './states.module.css';

interface EmptyStateProps {
  title: string;
  /** What would fill this place, and how. */
  hint?: ReactNode;
  action?: ReactNode;
}

/** A place with nothing in it: says what would fill it. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <Box className={classes['box'] ?? ''}>
      <Text fw={600}>{title}</Text>
      {hint && (
        <Text c="dimmed" mt={4} mx="auto" maw="52ch">
          {hint}
        </Text>
      )}
      {action && <Box mt="md">{action}</Box>}
    </Box>
  );
}
