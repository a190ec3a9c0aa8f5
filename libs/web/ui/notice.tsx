import { Box, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { InfoIcon, WarningIcon } from './icons';
import classes from './notice.module.css';

interface NoticeProps {
  tone: 'info' | 'warning' | 'safety';
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** `alert` when it appears in answer to something the person did. */
  role?: 'alert' | 'status' | 'note';
}

/** A line the person should not miss; the icon and the words carry the meaning, the colour repeats it. */
export function Notice({ tone, title, children, action, role = 'note' }: NoticeProps) {
  return (
    <Box className={`${classes['notice']} ${classes[tone]}`} role={role}>
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <Box className={classes['icon'] ?? ''}>{tone === 'info' ? <InfoIcon /> : <WarningIcon />}</Box>
        <Box flex={1} miw={0}>
          {title && <Box fw={600}>{title}</Box>}
          {children}
          {action && <Box mt="sm">{action}</Box>}
        </Box>
      </Group>
    </Box>
  );
}
