import { Checkbox, SimpleGrid, type CheckboxGroupProps } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Substance } from '../../gql/graphql';

const substances: Substance[] = [
  'ALCOHOL',
  'OPIOIDS',
  'STIMULANTS',
  'BENZODIAZEPINES',
  'CANNABIS',
  'GAMBLING',
  'OTHER',
];

/** Substances and gambling, one or several: what brings a patient into care, or what they used. */
export function SubstancesField(props: Omit<CheckboxGroupProps, 'children'>) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group {...props}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt="xs">
        {substances.map((value) => (
          <Checkbox key={value} value={value} label={t(`substance.${value}`)} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
