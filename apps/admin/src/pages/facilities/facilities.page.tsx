import { Anchor, Button } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { zoneLine } from '@stepwell/web/format/zone-choices';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { DutyText } from './duty-text';
import { FacilitiesQuery } from './facilities.graphql';
import type { Facility } from './facility-values';

function NewFacilityButton() {
  const { t } = useTranslation('admin');
  return (
    <Button component={RouterLink} href={urls.newFacility}>
      {t('facilities.new')}
    </Button>
  );
}

function FacilityTable({ facilities }: { facilities: readonly Facility[] }) {
  const { t } = useTranslation('admin');
  const { locale, now } = useReader();
  const sorted = [...facilities].sort((one, other) => one.name.localeCompare(other.name, locale));
  const columns: DataColumn<Facility>[] = [
    {
      key: 'name',
      header: t('facilities.name'),
      width: '28%',
      cell: ({ id, name }) => (
        <Anchor component={RouterLink} href={urls.facility(id)} fw={600} data-row-link>
          {name}
        </Anchor>
      ),
    },
    {
      key: 'zone',
      header: t('facilities.zone'),
      width: '26%',
      cell: ({ timeZone }) => <span className="sw-figures">{zoneLine(timeZone, locale, now)}</span>,
    },
    { key: 'phone', header: t('facilities.phone'), width: '16%', cell: ({ phone }) => phone, skipEmpty: true },
    { key: 'hours', header: t('facilities.hours'), cell: ({ dutyHours }) => <DutyText intervals={dutyHours} /> },
  ];
  return <DataTable caption={t('facilities.title')} columns={columns} rows={sorted} rowId={({ id }) => id} />;
}

/** The places where patients are treated, by name. */
export function FacilitiesPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(FacilitiesQuery, {}, { topics: ['organization'] });
  const facilities = data?.facilities;
  return (
    <>
      <PageHeader
        title={t('facilities.title')}
        summary={facilities ? t('facilities.count', { count: facilities.length }) : '\u00a0'}
        actions={facilities && facilities.length > 0 && <NewFacilityButton />}
      />
      {facilities && facilities.length > 0 ? (
        <FacilityTable facilities={facilities} />
      ) : facilities ? (
        <EmptyState
          title={t('facilities.emptyTitle')}
          hint={t('facilities.emptyHint')}
          action={<NewFacilityButton />}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={4} rows={3} />
      )}
    </>
  );
}
