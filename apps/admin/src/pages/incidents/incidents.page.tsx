import { Button } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { CloseDialog } from './close-dialog';
import { DecideDialog } from './decide-dialog';
import { IncidentTable } from './incident-table';
import { PrivacyIncidentsQuery, type PrivacyIncident } from './incidents.graphql';
import { ReportDialog } from './report-dialog';

type Asked = { what: 'report' } | { what: 'decide' | 'close'; incident: PrivacyIncident };

/** The register of privacy incidents, for who keeps it and who reviews it. */
export function IncidentsPage() {
  const { t } = useTranslation('admin');
  const { can } = useSession();
  const [asked, setAsked] = useState<Asked>();
  const { data, error, refetch } = useDocument(PrivacyIncidentsQuery, {}, { topics: ['organization'] });
  const mayKeep = can('incident:manage');
  const done = (): void => setAsked(undefined);
  const report = mayKeep && <Button onClick={() => setAsked({ what: 'report' })}>{t('incidents.report')}</Button>;
  const incidents = data?.privacyIncidents;
  return (
    <>
      <PageHeader title={t('incidents.title')} summary={t('incidents.summary')} actions={report} />
      {incidents && incidents.length > 0 ? (
        <IncidentTable
          incidents={incidents}
          {...(mayKeep && {
            onDecide: (incident: PrivacyIncident) => setAsked({ what: 'decide', incident }),
            onClose: (incident: PrivacyIncident) => setAsked({ what: 'close', incident }),
          })}
        />
      ) : incidents ? (
        <EmptyState title={t('incidents.emptyTitle')} hint={t('incidents.emptyHint')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={5} />
      )}
      {asked?.what === 'report' && <ReportDialog onClose={done} />}
      {asked?.what === 'decide' && <DecideDialog incident={asked.incident} onClose={done} />}
      {asked?.what === 'close' && <CloseDialog incident={asked.incident} onClose={done} />}
    </>
  );
}
