import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { InformationCategory } from '../../../gql/graphql';

/** Kinds of information, from the least that can be said. */
export const categories: readonly InformationCategory[] = [
  'PRESENCE',
  'ATTENDANCE',
  'PROGRESS',
  'PLAN',
  'MEDICATION',
  'TEST_RESULTS',
  'DIAGNOSIS',
  'DISCHARGE',
  'BILLING',
  'COUNSELING_NOTES',
];

interface CategoryBoxesProps {
  label: string;
  /** Those that can be chosen. */
  offered?: readonly InformationCategory[];
  value: InformationCategory[];
  onChange: (value: InformationCategory[]) => void;
  error?: unknown;
  id?: string;
}

/** Boxes for kinds of information, in their order. */
export function CategoryBoxes({ label, offered = categories, value, onChange, error, id }: CategoryBoxesProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      id={id}
      label={label}
      value={value}
      error={typeof error === 'string' ? error : undefined}
      onChange={(chosen) => onChange(offered.filter((each) => chosen.includes(each)))}
    >
      <Group gap="md" mt={4}>
        {offered.map((each) => (
          <Checkbox key={each} value={each} label={t(`sharing.category.${each}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
