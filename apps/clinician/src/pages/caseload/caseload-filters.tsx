import { Checkbox, Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { SearchField } from '@stepwell/web/ui/search-field';
import { memo, useMemo } from 'react';
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

interface ChoiceProps {
  name: 'facility' | 'level' | 'counselor' | 'signal' | 'order';
  label: string;
  value: string;
  /** The same ones until what they say changes: pressing a header draws no other choice anew. */
  options: { value: string; label: string }[];
  onChange: CaseloadFiltersProps['onChange'];
}

const Choice = memo(function Choice({ name, label, value, options, onChange }: ChoiceProps) {
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      data={options}
      w={{ base: '100%', xs: 180 }}
      {...(name === 'order' ? { hiddenFrom: 'sm' } : {})}
    />
  );
});

interface WhoseProps {
  whose: string;
  onChange: CaseloadFiltersProps['onChange'];
}

const Whose = memo(function Whose({ whose, onChange }: WhoseProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('caseload.whose')}
      value={whose}
      onChange={(chosen) => onChange({ whose: chosen })}
      data={[
        { value: 'all', label: t('caseload.everyone') },
        { value: 'mine', label: t('caseload.mine') },
      ]}
    />
  );
});

/** What each choice offers, what is at rest first. */
function useOptions(): Record<ChoiceProps['name'], ChoiceProps['options']> {
  const { t } = useTranslation();
  const { data } = useDocument(CaseloadFacilitiesQuery, {}, { topics: ['organization'] });
  const counselors = useColleagues('plan:write');
  return useMemo(
    () => ({
      facility: [
        { value: '', label: t('caseload.anyFacility') },
        ...(data?.facilities ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ],
      level: [
        { value: '', label: t('caseload.anyLevel') },
        ...levelsOfCare.map((level) => ({ value: level, label: t(`levelOfCare.${level}`) })),
      ],
      counselor: [
        { value: '', label: t('caseload.anyCounselor') },
        ...(counselors ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
      ],
      signal: [
        { value: '', label: t('caseload.anySignal') },
        ...rules.map((rule) => ({ value: rule, label: t(`caseload.signalOf.${rule}`) })),
      ],
      order: orders.map(({ order }) => ({ value: order, label: t(`caseload.orderOf.${order}`) })),
    }),
    [t, data, counselors],
  );
}

/** What narrows the caseload. */
export function CaseloadFilters({ filters, onChange }: CaseloadFiltersProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const options = useOptions();
  const choice = (name: ChoiceProps['name'], label: string) => (
    <Choice name={name} label={label} value={filters[name]} options={options[name]} onChange={onChange} />
  );
  return (
    <Group gap="sm" mb="md">
      <SearchField
        label={t('caseload.search')}
        value={filters.search}
        onChange={(search) => onChange({ search })}
        w={{ base: '100%', xs: 220 }}
      />
      {choice('facility', t('caseload.facility'))}
      {choice('level', t('caseload.level'))}
      {choice('counselor', t('caseload.counselorFilter'))}
      {can('followup:read') && choice('signal', t('caseload.signal'))}
      {choice('order', t('caseload.order'))}
      {can('followup:read') && (
        <Checkbox
          label={t('caseload.attention')}
          checked={filters.attention === 'yes'}
          onChange={(event) => onChange({ attention: event.currentTarget.checked ? 'yes' : '' })}
        />
      )}
      <Whose whose={filters.whose} onChange={onChange} />
    </Group>
  );
}
