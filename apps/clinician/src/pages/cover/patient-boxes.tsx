import { Checkbox, ScrollArea, Stack } from '@mantine/core';
import { useConnection } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { MyPatientsQuery } from './cover.graphql';

interface PatientBoxesProps {
  id: string;
  value: string[];
  error: ReactNode;
  onChange: (value: string[]) => void;
}

/** One box for each patient of one's own caseload, by name. */
export function PatientBoxes({ id, value, error: problem, onChange }: PatientBoxesProps) {
  const { t } = useTranslation();
  const list = useConnection(MyPatientsQuery, {}, (answer) => answer.caseload, { topics: ['patients'] });
  const { rows, hasMore, isLoadingMore, loadMore, error, retry } = list;
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore();
  }, [hasMore, isLoadingMore, loadMore]);
  if (error && !rows) return <ErrorState error={error} onRetry={retry} />;
  if (!rows) return <CardsSkeleton cards={1} />;
  return (
    <Checkbox.Group id={id} label={t('cover.pick')} value={value} error={problem} onChange={onChange}>
      <ScrollArea.Autosize mah={240} type="auto">
        <Stack gap="xs" mt={4}>
          {rows.map((patient) => (
            <Checkbox key={patient.id} value={patient.id} label={patient.displayName} />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Checkbox.Group>
  );
}
