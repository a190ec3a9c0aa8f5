import { Checkbox, SimpleGrid, type CheckboxGroupProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Substance } from '../../../gql/graphql';

const substances: Substance[] = [
  'ALCOHOL',
  'OPIOIDS',
  'STIMULANTS',
  'BENZODIAZEPINES',
  'CANNABIS',
  'GAMBLING',
  'OTHER',
];

/** What brings a patient into care, one or several. */
export function SubstancesField(props: Omit<CheckboxGroupProps, 'children' | 'label'>) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group label={t('newPatient.substances')} {...props}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt="xs">
        {substances.map((value) => (
          <Checkbox key={value} value={value} label={t(`substance.${value}`)} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
