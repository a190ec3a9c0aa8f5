import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { SearchField } from '@stepwell/web/ui/search-field';
import { useTranslation } from 'react-i18next';
import { CaseloadFacilitiesQuery } from './caseload.graphql';

/** Every filter of the caseload at rest; the address holds only what differs. */
export const caseloadDefaults = { search: '', facility: '', whose: 'all' };

interface CaseloadFiltersProps {
  filters: typeof caseloadDefaults;
  onChange: (changes: Partial<typeof caseloadDefaults>) => void;
}

/** Search, facility and whose patients. */
export function CaseloadFilters({ filters, onChange }: CaseloadFiltersProps) {
  const { t } = useTranslation();
  const { data } = useDocument(CaseloadFacilitiesQuery, {}, { topics: ['organization'] });
  const facilities = (data?.facilities ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Group gap="sm" mb="md" align="flex-end">
      <SearchField
        label={t('caseload.search')}
        value={filters.search}
        onChange={(search) => onChange({ search })}
        w={{ base: '100%', xs: 240 }}
      />
      <NativeSelect
        aria-label={t('caseload.facility')}
        value={filters.facility}
        onChange={(event) => onChange({ facility: event.currentTarget.value })}
        data={[{ value: '', label: t('caseload.anyFacility') }, ...facilities]}
        w={{ base: '100%', xs: 220 }}
      />
      <SegmentedControl
        aria-label={t('caseload.whose')}
        value={filters.whose}
        onChange={(whose) => onChange({ whose })}
        data={[
          { value: 'all', label: t('caseload.everyone') },
          { value: 'mine', label: t('caseload.mine') },
        ]}
      />
    </Group>
  );
}
