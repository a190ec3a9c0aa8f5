import { Button, Text } from '@mantine/core';
import { DataTable } from '@stepwell/web/ui/data-table';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

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
  const { t } = useTranslation('web');
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
        <DataTable
          caption={t('conflict.title')}
          rowId={({ label }) => label}
          rows={differing}
          columns={[
            { key: 'field', header: t('conflict.field'), width: '24%', cell: ({ label }) => label },
            { key: 'stored', header: t('conflict.stored'), cell: ({ show }) => show(stored) },
            { key: 'yours', header: t('conflict.yours'), cell: ({ show }) => show(entered) },
          ]}
        />
      )}
    </Notice>
  );
}
