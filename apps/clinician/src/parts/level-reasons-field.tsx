import { Checkbox, SimpleGrid, type CheckboxGroupProps } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { LevelReason } from '../../gql/graphql';

const reasons: LevelReason[] = [
  'WITHDRAWAL',
  'PHYSICAL_HEALTH',
  'MENTAL_HEALTH',
  'RISK_OF_USE',
  'LIVING_SITUATION',
  'SUPPORT',
  'EARLIER_STAY',
  'STEP_FROM_OTHER_CARE',
  'OWN_WISH',
  'COURT',
  'REFERRAL',
];

/** Why this level of care and no other, as codes. */
export function LevelReasonsField(props: Omit<CheckboxGroupProps, 'children'>) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group {...props}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt="xs">
        {reasons.map((value) => (
          <Checkbox key={value} value={value} label={t(`levelReason.${value}`)} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
