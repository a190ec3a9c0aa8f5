import { Box, Text } from '@mantine/core';
import { shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ListPreviewQuery as Answer } from '../../../gql/graphql';
import { refusalSentence } from './refusal-words';

type Preview = Answer['listPreview'];
type Meeting = Preview['meetings'][number] & { at: number };

/** The first meetings that the beginning of a file gives, and why its first refused rows give none. */
export function ListPreview({ preview }: { preview: Preview }) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const columns: DataColumn<Meeting>[] = [
    { key: 'name', header: t('meetings.name'), width: '32%', cell: ({ name }) => name },
    {
      key: 'when',
      header: t('meetings.when'),
      cell: ({ weekday, startTime }) =>
        typeof weekday === 'number' && startTime
          ? `${weekdayName(weekday, locale, 'short')} ${shortTime(startTime)}`
          : t('meetings.byAppointment'),
    },
    {
      key: 'where',
      header: t('meetings.where'),
      cell: ({ address, attendance }) => address ?? t(`meetings.attendance.${attendance}`),
    },
    {
      key: 'formats',
      header: t('meetings.formats'),
      skipEmpty: true,
      cell: ({ formats }) => formats.map((format) => t(`meetings.format.${format}`)).join(', '),
    },
  ];
  return (
    <>
      <Text role="status" my="xs" className="sw-figures">
        {t('columns.figures', { imported: preview.imported, rows: preview.rows })}
      </Text>
      {preview.meetings.length > 0 && (
        <DataTable
          caption={t('columns.previewTitle')}
          columns={columns}
          rows={preview.meetings.map((meeting, at) => ({ ...meeting, at }))}
          rowId={({ at }) => String(at)}
        />
      )}
      {preview.refusals.length > 0 && (
        <Box component="ul" mt="sm">
          {preview.refusals.map(({ row, name, reason }) => (
            <li key={row}>
              {t('importResult.rowNumber', { row })}, {name ?? t('importResult.noName')}: {refusalSentence(reason, t)}
            </li>
          ))}
        </Box>
      )}
    </>
  );
}
