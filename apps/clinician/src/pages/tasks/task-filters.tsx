import { Group, SegmentedControl } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

/** Every filter of the task list at rest; `patient` is set by links from a chart. */
export const taskDefaults = { status: 'open', whose: 'all', patient: '' };

interface TaskFiltersProps {
  filters: typeof taskDefaults;
  onChange: (changes: Partial<typeof taskDefaults>) => void;
}

/** Open or done, mine or everyone's. */
export function TaskFilters({ filters, onChange }: TaskFiltersProps) {
  const { t } = useTranslation();
  return (
    <Group gap="sm" mb="md">
      <SegmentedControl
        aria-label={t('tasks.status')}
        value={filters.status}
        onChange={(status) => onChange({ status })}
        data={[
          { value: 'open', label: t('tasks.open') },
          { value: 'done', label: t('tasks.done') },
        ]}
      />
      <SegmentedControl
        aria-label={t('tasks.whose')}
        value={filters.whose}
        onChange={(whose) => onChange({ whose })}
        data={[
          { value: 'all', label: t('tasks.everyone') },
          { value: 'mine', label: t('tasks.mine') },
        ]}
      />
    </Group>
  );
}
