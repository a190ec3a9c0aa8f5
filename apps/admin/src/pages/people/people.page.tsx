import { Button, Group, Select } from '@mantine/core';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { SearchField } from '@stepwell/web/ui/search-field';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { chosenStaff, countStaff, staffStatuses } from './chosen-staff';
import { StaffTable } from './staff-table';
import { useStaff } from './use-staff';

const filterDefaults = { words: '', status: 'current' };

/** Everybody on staff by name; deactivated people only when asked for. */
export function PeoplePage() {
  const { t } = useTranslation('admin');
  const { can } = useSession();
  const { filters, setFilters, isFiltered } = useUrlFilters(filterDefaults);
  const { rows, error, retry } = useStaff();
  const people = rows && chosenStaff(rows, filters);
  const count = rows && countStaff(rows);
  const mayManage = can('staff:manage');
  return (
    <>
      <PageHeader
        title={t('people.title')}
        summary={count ? t('people.summary', count) : '\u00a0'}
        actions={
          mayManage && (
            <Button component={RouterLink} href={urls.invite}>
              {t('people.invite')}
            </Button>
          )
        }
      />
      <Group gap="sm" mb="md" role="search">
        <SearchField
          label={t('people.search')}
          value={filters.words}
          onChange={(words) => setFilters({ words })}
          w={{ base: '100%', xs: 280 }}
        />
        <Select
          aria-label={t('people.statusHeader')}
          data={staffStatuses.map((value) => ({ value, label: t(`people.filter.${value}`) }))}
          value={filters.status}
          onChange={(status) => setFilters({ status: status ?? 'current' })}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          w={{ base: '100%', xs: 200 }}
        />
      </Group>
      {people && people.length > 0 ? (
        <StaffTable people={people} />
      ) : people ? (
        <EmptyState
          title={t(isFiltered ? 'people.noMatchTitle' : 'people.emptyTitle')}
          hint={t(isFiltered ? 'people.noMatchHint' : 'people.emptyHint')}
          action={
            isFiltered && (
              <Button variant="default" onClick={() => setFilters(filterDefaults)}>
                {t('people.clearFilters')}
              </Button>
            )
          }
        />
      ) : error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : (
        <TableSkeleton columns={5} />
      )}
    </>
  );
}
