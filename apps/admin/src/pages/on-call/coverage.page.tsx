import { Button, Title } from '@mantine/core';
import { zoneCity } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { AddShiftDialog } from './add-shift-dialog';
import { CoverageQuery } from './coverage.graphql';
import { isGap } from './coverage-words';
import { Gaps } from './gaps';
import { ShiftTable } from './shift-table';
import { SpanTable } from './span-table';

/** Who is on call at a facility: hours that nobody holds first, then the coming two weeks, then the shifts behind them. */
export function CoveragePage() {
  const { t } = useTranslation('admin');
  const { can } = useSession();
  const facilityId = usePathPart('facilityId');
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useDocument(CoverageQuery, { facilityId }, { topics: ['organization', 'staff'] });
  const coverage = data?.coverage.facilityId === facilityId ? data.coverage : undefined;
  const mayChange = can('facility:manage');
  const now = coverage?.spans[0];
  const add = mayChange && (
    <Button onClick={() => setAdding(true)} disabled={coverage?.people.length === 0}>
      {t('coverage.add')}
    </Button>
  );
  const invite = can('staff:manage') && (
    <Button component={RouterLink} href={urls.invite}>
      {t('overview.staff.action')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={coverage ? t('coverage.titleOf', { name: coverage.facilityName }) : t('coverage.title')}
        summary={
          now
            ? t(isGap(now) ? 'coverage.nobodyNow' : 'coverage.now', {
                name: (now.first ?? now.backup)?.displayName ?? '',
              })
            : '\u00a0'
        }
        back={<BackLink href={urls.facility(facilityId)}>{coverage?.facilityName ?? t('facilities.one')}</BackLink>}
        actions={coverage && coverage.shifts.length > 0 && add}
      />
      {!coverage ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <TableSkeleton columns={3} rows={5} />
        )
      ) : coverage.shifts.length === 0 ? (
        <EmptyState
          title={t('coverage.emptyTitle')}
          hint={t(coverage.people.length === 0 ? 'coverage.noPeople' : 'coverage.emptyHint')}
          action={coverage.people.length === 0 ? invite : add}
        />
      ) : (
        <>
          <Gaps coverage={coverage} />
          <Title order={2} mt="xl" mb="xs">
            {t('coverage.aheadIn', { city: zoneCity(coverage.timeZone) })}
          </Title>
          <SpanTable coverage={coverage} />
          <Title order={2} mt="xl" mb="xs">
            {t('coverage.shifts')}
          </Title>
          <ShiftTable coverage={coverage} mayChange={mayChange} />
        </>
      )}
      {coverage && isAdding && <AddShiftDialog coverage={coverage} onClose={() => setAdding(false)} />}
    </>
  );
}
