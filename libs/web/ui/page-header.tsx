import { Box, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: string;
  /** What the page shows, how many, sorted by what. */
  summary?: ReactNode;
  /** The page's one or two actions. */
  actions?: ReactNode;
  /** Where the person came from. */
  back?: ReactNode;
}

/** Title, one line of what it is, and the page's actions; also names the browser tab. */
export function PageHeader({ title, summary, actions, back }: PageHeaderProps) {
  useDocumentTitle(title);
  return (
    <Box component="header" mb="md">
      {back && <Box mb="xs">{back}</Box>}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Box miw={0}>
          <Title order={1}>{title}</Title>
          {summary && (
            <Text c="dimmed" component="div" className="sw-figures">
              {summary}
            </Text>
          )}
        </Box>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
    </Box>
  );
}
