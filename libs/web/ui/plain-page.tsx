import { Box, Paper, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './plain-page.module.css';

interface PlainPageProps {
  product: string;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** A page for people who are not signed in: one card, one task. */
export function PlainPage({ product, title, lead, children }: PlainPageProps) {
  useDocumentTitle(title);
  return (
    <Box component="main" className={classes['page'] ?? ''}>
      <Box className={classes['column'] ?? ''}>
        <Text fw={700} c="accent" mb="md">
          {product}
        </Text>
        <Paper withBorder p={{ base: 'md', xs: 'lg' }}>
          <Title order={1} mb={lead ? 'xs' : 'md'}>
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" mb="md" component="div">
              {lead}
            </Text>
          )}
          {children}
        </Paper>
      </Box>
    </Box>
  );
}
