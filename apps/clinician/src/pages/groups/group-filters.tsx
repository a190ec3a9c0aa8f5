import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { GroupFacilitiesQuery } from './group-plan.graphql';

/** Every filter of the list of groups at rest; the address holds only what differs. */
export const groupsAtRest = { facility: '', kind: '', ended: '' };

interface GroupFiltersProps {
  filters: typeof groupsAtRest;
  onChange: (changes: Partial<typeof groupsAtRest>) => void;
}

/** Facility, kind, and whether ended ones are listed too. */
export function GroupFilters({ filters, onChange }: GroupFiltersProps) {
  const { t } = useTranslation();
  const { data } = useDocument(GroupFacilitiesQuery, {}, { topics: ['organization'] });
  const facilities = (data?.facilities ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Group gap="sm" mb="md">
      <NativeSelect
        aria-label={t('groupList.facility')}
        value={filters.facility}
        data={[{ value: '', label: t('groupList.anyFacility') }, ...facilities]}
        onChange={(event) => onChange({ facility: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('groupList.kind')}
        value={filters.kind}
        data={[
          { value: '', label: t('groupList.anyKind') },
          ...(['THERAPY', 'TWELVE_STEP'] as const).map((value) => ({ value, label: t(`groups.kind.${value}`) })),
        ]}
        onChange={(event) => onChange({ kind: event.currentTarget.value })}
      />
      <Checkbox
        label={t('groupList.withEnded')}
        checked={filters.ended !== ''}
        onChange={(event) => onChange({ ended: event.currentTarget.checked ? 'yes' : '' })}
      />
    </Group>
  );
}
