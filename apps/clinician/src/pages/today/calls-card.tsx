import { Skeleton, Text } from '@mantine/core';
import { useProductNow } from '@stepwell/web/format/product-clock';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { ShortList } from './short-list';
import { callKinds } from './task-kinds';
import { TaskRow } from './task-row';
import { CallsDueQuery } from './today.graphql';

/** Whom to call until the end of their day, each with the rules of a safe call. */
export function CallsCard() {
  const { t } = useTranslation();
  const now = useProductNow();
  const filter = { status: 'OPEN' as const, mine: true, kinds: [...callKinds] };
  const { data, error, refetch } = useDocument(CallsDueQuery, { filter }, { topics: ['tasks', 'patients'] });
  const calls = data?.tasks.edges
    .map(({ node }) => node)
    .filter(
      ({ dueAt, patient }) =>
        patient && (!dueAt || localDay(new Date(dueAt), patient.timeZone) <= localDay(now, patient.timeZone)),
    );
  return (
    <SectionCard title={calls?.length ? t('today.calls', { count: calls.length }) : t('today.callsTitle')}>
      {!calls ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height={60} />
        )
      ) : calls.length === 0 ? (
        <Text c="dimmed">{t('today.callsNone')}</Text>
      ) : (
        <ShortList items={calls} render={(task) => <TaskRow key={task.id} task={task} />} />
      )}
    </SectionCard>
  );
}
