import { Anchor, Box } from '@mantine/core';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { NotFound } from '../../shell/not-found.page';
import { urls } from '../../urls';
import { EmergencyBanner } from '../emergencies/emergency-banner';
import { ShutChart } from '../emergencies/shut-chart';
import { ChartHeader } from './chart-header';
import { ChartSections } from './chart-sections';
import { FormerChart } from './former-chart';
import { useChart } from './use-chart';

/** The chart: who this is stays on top, the open section below. */
export function ChartPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const patientId = usePatientId();
  const { data, error, refetch } = useChart(patientId);
  const patient = data?.patient.id === patientId ? data.patient : undefined;
  // Also where it was open a moment ago: what is out of reach does not stay on the screen.
  if (error?.code === 'NOT_FOUND')
    return (
      <FormerChart patientId={patientId}>
        {can('emergency:open') ? <ShutChart patientId={patientId} /> : <NotFound />}
      </FormerChart>
    );
  return (
    <>
      <Anchor component={RouterLink} href={urls.caseload} size="sm" className="sw-no-print">
        {t('chart.back')}
      </Anchor>
      {patient ? (
        <>
          <EmergencyBanner patientId={patientId} />
          <ChartHeader patient={patient} />
          <ChartSections patientId={patientId} />
          <Box mt="md">
            <Outlet key={patientId} />
          </Box>
        </>
      ) : (
        <Box mt="sm">
          {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={3} lines={2} />}
        </Box>
      )}
    </>
  );
}
