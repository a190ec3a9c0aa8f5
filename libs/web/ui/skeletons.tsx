import { Box, Group, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

/** Announces loading once, whatever the shape below it. */
function Waiting({ children }: { children: ReactNode }) {
  const { t } = useTranslation('web');
  return (
    <Box role="status" aria-busy="true">
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {children}
    </Box>
  );
}

/** A table to come: a header line and rows. */
export function TableSkeleton({ columns, rows = 8 }: { columns: number; rows?: number }) {
  const line = (height: number, key: number) => (
    <Group key={key} gap="md" wrap="nowrap">
      {Array.from({ length: columns }, (_, column) => (
        <Skeleton key={column} height={height} style={{ flex: column === 0 ? 2 : 1 }} />
      ))}
    </Group>
  );
  return (
    <Waiting>
      <Stack gap={20} pt="xs">
        {line(10, -1)}
        {Array.from({ length: rows }, (_, row) => line(16, row))}
      </Stack>
    </Waiting>
  );
}

/** Cards to come, each with a title and a few lines. */
export function CardsSkeleton({ cards = 3, lines = 3 }: { cards?: number; lines?: number }) {
  return (
    <Waiting>
      <Stack gap="md">
        {Array.from({ length: cards }, (_, card) => (
          <Stack key={card} gap="sm" p="md" style={{ border: '1px solid var(--sw-line)', borderRadius: 6 }}>
            <Skeleton height={14} width="30%" />
            {Array.from({ length: lines }, (_line, line) => (
              <Skeleton key={line} height={12} width={line === lines - 1 ? '60%' : '100%'} />
            ))}
          </Stack>
        ))}
      </Stack>
    </Waiting>
  );
}

/** A form to come: labels above fields. */
export function FormSkeleton({ fields = 4 }: { fields?: number }) {
  return (
    <Waiting>
      <Stack gap="lg" maw={480}>
        {Array.from({ length: fields }, (_, field) => (
          <Stack key={field} gap="xs">
            <Skeleton height={12} width={120} />
            <Skeleton height={36} />
          </Stack>
        ))}
      </Stack>
    </Waiting>
  );
}
