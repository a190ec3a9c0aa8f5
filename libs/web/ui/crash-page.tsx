import { Box } from '@mantine/core';
import { request } from '@stepwell/web/graphql/send';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from './error-state';

/** Only where the server answers: a browser that finds nobody shows a page of its own, and nothing of the app is left. */
function reload(): void {
  request('/healthz', { method: 'HEAD', cache: 'no-store' }).then(
    () => window.location.reload(),
    () => undefined,
  );
}

/** A page that could not be drawn or loaded, within the frame of the app: an old tab after an update, or no connection. */
export function CrashedPart({ error }: ErrorComponentProps) {
  return (
    <Box maw={640}>
      <ErrorState error={error} onRetry={reload} />
    </Box>
  );
}

/** The same where the frame itself is gone. */
export function CrashPage(props: ErrorComponentProps) {
  return (
    <Box p="lg" component="main">
      <CrashedPart {...props} />
    </Box>
  );
}
