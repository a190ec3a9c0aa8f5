import { Box } from '@mantine/core';
import { ErrorState } from '@stepwell/web/ui/error-state';
import type { ErrorComponentProps } from '@tanstack/react-router';

/** A page that could not be drawn or loaded: most often an old tab after an update, which a reload mends. */
export function CrashPage({ error }: ErrorComponentProps) {
  return (
    <Box p="lg" maw={640} component="main">
      <ErrorState error={error} onRetry={() => window.location.reload()} />
    </Box>
  );
}
