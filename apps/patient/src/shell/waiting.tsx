import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTexts } from '../texts/language';

/** The shape of what comes, while it comes. */
export function Waiting() {
  return (
    <Stack role="status">
      <VisuallyHidden>{useTexts().wait}</VisuallyHidden>
      <Skeleton height={32} width="60%" />
      <Skeleton height={132} />
      <Skeleton height={72} />
      <Skeleton height={72} />
    </Stack>
  );
}
