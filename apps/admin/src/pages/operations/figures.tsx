import { Box, Text } from '@mantine/core';
import classes from './operations.module.css';

/** A number with its name and the sentence that says what it means. */
export interface Figure {
  name: string;
  value: string;
  means: string;
  tone?: 'overdue' | 'waiting' | undefined;
}

/** Numbers beside each other, each with what it means. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={classes['figures']}>
      {figures.map(({ name, value, means, tone }) => (
        <Box key={name} className={classes['figure'] ?? ''} data-tone={tone}>
          <dt>{name}</dt>
          <dd className={classes['value']}>{value}</dd>
          <dd>
            <Text size="xs" c="dimmed">
              {means}
            </Text>
          </dd>
        </Box>
      ))}
    </dl>
  );
}
