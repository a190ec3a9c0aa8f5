import { Button, Paper, Stack, Text } from '@mantine/core';
import type { ApiError } from '@stepwell/web/graphql/api-error';
import { useTexts } from '../texts/language';
import { PageTitle } from './page-title';

/** The sentences for an error: what happened, what to do, and the reference to tell when calling for help. */
export function FailureText({ error }: { error: ApiError }) {
  const texts = useTexts();
  if (error.code === 'NETWORK') return <Text>{texts.failure.offline}</Text>;
  return (
    <>
      <Text>{texts.failure.server}</Text>
      {error.reference && (
        <Text size="xs" c="dimmed">
          {texts.failure.reference(error.reference)}
        </Text>
      )}
    </>
  );
}

/** A whole screen that could not be shown. */
export function FailureScreen({ error, onRetry }: { error: ApiError; onRetry: () => void }) {
  const texts = useTexts();
  return (
    <Stack>
      <PageTitle>{error.code === 'NETWORK' ? texts.failure.offlineTitle : texts.failure.serverTitle}</PageTitle>
      <FailureText error={error} />
      <Button onClick={onRetry}>{texts.action.retry}</Button>
    </Stack>
  );
}

/** A part of a screen that could not be loaded, while the rest stands. */
export function FailureNote({ error, onRetry }: { error: ApiError; onRetry: () => void }) {
  const texts = useTexts();
  return (
    <Paper withBorder p="md" role="alert">
      <Stack gap="sm" align="flex-start">
        <FailureText error={error} />
        <Button variant="default" onClick={onRetry}>
          {texts.action.retry}
        </Button>
      </Stack>
    </Paper>
  );
}
