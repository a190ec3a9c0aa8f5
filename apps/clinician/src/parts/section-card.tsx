import { Box, Group, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './section-card.module.css';

interface SectionCardProps {
  title: string;
  /** One action at the right of the title. */
  action?: ReactNode;
  children: ReactNode;
  /** Anchor for the links of an outline. */
  id?: string;
}

/** One card of a page: a title, perhaps one action, and what it holds. */
export function SectionCard({ title, action, children, id }: SectionCardProps) {
  const headingId = useId();
  return (
    <Box component="section" aria-labelledby={headingId} className={classes['card'] ?? ''} id={id}>
      <Group justify="space-between" align="center" gap="sm" mb="sm" mih={30}>
        <Title order={2} id={headingId} size="h3">
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </Box>
  );
}
