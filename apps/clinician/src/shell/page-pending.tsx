import { Box } from '@mantine/core';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';

/** Stands where a page will be while its script is on the way. */
export function PagePending() {
  return (
    <Box p="md" maw={820}>
      <CardsSkeleton cards={2} />
    </Box>
  );
}
