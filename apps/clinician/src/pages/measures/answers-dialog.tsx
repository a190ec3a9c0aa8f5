import { writtenMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable } from '@stepwell/web/ui/data-table';
import { FormDialog } from '@stepwell/web/ui/form-dialog';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Result } from './measures.graphql';

interface AnswersDialogProps {
  title: string;
  zone: string;
  result: Result | undefined;
  onClose: () => void;
}

/** Every answer of a result, with what it counts. */
export function AnswersDialog({ title, zone, result, onClose }: AnswersDialogProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const when = result ? writtenMoment(result.answeredAt, locale, zone) : '';
  return (
    <FormDialog opened={result !== undefined} onClose={onClose} title={t('measures.answersTitle', { title, when })}>
      {result && (
        <DataTable
          caption={t('measures.answersTitle', { title, when })}
          rows={result.answers.map((answer, index) => ({ ...answer, number: index + 1 }))}
          rowId={({ number }) => String(number)}
          columns={[
            {
              key: 'question',
              header: t('measures.question'),
              width: '56%',
              cell: ({ number, question }) => `${number}. ${question}`,
            },
            { key: 'answer', header: t('measures.answer'), cell: ({ words }) => words },
            { key: 'value', header: t('measures.value'), numeric: true, cell: ({ value }) => value },
          ]}
        />
      )}
    </FormDialog>
  );
}
