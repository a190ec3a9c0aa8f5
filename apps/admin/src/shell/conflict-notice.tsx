import { Button, Table, Text } from '@mantine/core';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from 'react-i18next';

/** One thing that a form says, in words, to compare two states of it. */
export interface ComparedField<Values> {
  label: string;
  show: (values: Values) => string;
}

interface ConflictNoticeProps<Values> {
  fields: readonly ComparedField<Values>[];
  stored: Values;
  entered: Values;
  onTakeStored: () => void;
}

/** Somebody else saved first: shows where both differ, and leaves the decision to the person. */
export function ConflictNotice<Values>({ fields, stored, entered, onTakeStored }: ConflictNoticeProps<Values>) {
  const { t } = useTranslation('admin');
  const differing = fields.filter(({ show }) => show(stored) !== show(entered));
  return (
    <Notice
      tone="warning"
      role="alert"
      title={t('conflict.title')}
      action={
        <Button variant="default" size="xs" onClick={onTakeStored}>
          {t('conflict.takeStored')}
        </Button>
      }
    >
      <Text>{t('conflict.line', { count: differing.length })}</Text>
      {differing.length > 0 && (
        <Table mt="xs" fz="sm" verticalSpacing={4} horizontalSpacing="xs" layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="24%">{t('conflict.field')}</Table.Th>
              <Table.Th>{t('conflict.stored')}</Table.Th>
              <Table.Th>{t('conflict.yours')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differing.map(({ label, show }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{show(stored)}</Table.Td>
                <Table.Td>{show(entered)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Notice>
  );
}
