import { Checkbox, Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { SearchField } from '@stepwell/web/ui/search-field';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SignalRuleName } from '../../../gql/graphql';
import { levelsOfCare } from '../../parts/levels-of-care';
import { useColleagues } from '../../parts/use-colleagues';
import { CaseloadFacilitiesQuery } from './caseload.graphql';
import { orders, type CaseloadFilterValues } from './caseload-state';

const rules: readonly SignalRuleName[] = [
  'SAFETY_ANSWER',
  'MISSED_MEDICATION',
  'CRAVING_RISING',
  'WARNING_SIGN',
  'MISSED_CHECK_INS',
  'WINDOW_WITHOUT_OPTION',
  'MISSED_MEETING_GOAL',
  'MEASURE_CHANGE',
];

interface CaseloadFiltersProps {
  filters: CaseloadFilterValues;
  onChange: (changes: Partial<CaseloadFilterValues>) => void;
}

/** What narrows the caseload. */
export function CaseloadFilters({ filters, onChange }: CaseloadFiltersProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data } = useDocument(CaseloadFacilitiesQuery, {}, { topics: ['organization'] });
  const counselors = useColleagues('plan:write') ?? [];
  const choice = (
    key: 'facility' | 'level' | 'counselor' | 'signal' | 'order',
    label: string,
    options: { value: string; label: string }[],
  ) => (
    <NativeSelect
      aria-label={label}
      value={filters[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
      data={options}
      w={{ base: '100%', xs: 180 }}
      {...(key === 'order' ? { hiddenFrom: 'sm' } : {})}
    />
  );
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Group gap="sm" mb="md">
      <SearchField
        label={t('caseload.search')}
        value={filters.search}
        onChange={(search) => onChange({ search })}
        w={{ base: '100%', xs: 220 }}
      />
      {choice('facility', t('caseload.facility'), [
        { value: '', label: t('caseload.anyFacility') },
        ...named(data?.facilities ?? []),
      ])}
      {choice('level', t('caseload.level'), [
        { value: '', label: t('caseload.anyLevel') },
        ...levelsOfCare.map((level) => ({ value: level, label: t(`levelOfCare.${level}`) })),
      ])}
      {choice('counselor', t('caseload.counselorFilter'), [
        { value: '', label: t('caseload.anyCounselor') },
        ...counselors.map(({ id, displayName }) => ({ value: id, label: displayName })),
      ])}
      {can('followup:read') &&
        choice('signal', t('caseload.signal'), [
          { value: '', label: t('caseload.anySignal') },
          ...rules.map((rule) => ({ value: rule, label: t(`caseload.signalOf.${rule}`) })),
        ])}
      {choice(
        'order',
        t('caseload.order'),
        orders.map(({ order }) => ({ value: order, label: t(`caseload.orderOf.${order}`) })),
      )}
      {can('followup:read') && (
        <Checkbox
          label={t('caseload.attention')}
          checked={filters.attention === 'yes'}
          onChange={(event) => onChange({ attention: event.currentTarget.checked ? 'yes' : '' })}
        />
      )}
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
