import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { checklistOf } from './checklist';
import { ChecklistSteps } from './checklist-steps';
import { OverviewQuery } from './overview.graphql';

/** How far the organization is set up, and the next step. */
export function OverviewPage() {
  const { t } = useTranslation('admin');
  const { viewer } = useSession();
  const { data, error, refetch } = useDocument(OverviewQuery, {}, { topics: ['organization', 'staff', 'meetings'] });
  const items = data && checklistOf(data, viewer.staffMemberId);
  const isReady = items?.every(({ isDone }) => isDone) ?? false;
  return (
    <>
      <PageHeader
        title={t(isReady ? 'overview.readyTitle' : 'overview.title', { name: viewer.organization.name })}
        summary={t(isReady ? 'overview.readySummary' : 'overview.summary')}
      />
      {items ? (
        <ChecklistSteps items={items} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={3} lines={2} />
      )}
    </>
  );
}
