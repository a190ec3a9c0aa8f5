import { Box, Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FeedSourcesQuery as Answer, ListPreviewQuery as Preview, MappedField } from '../../../gql/graphql';
import { urls } from '../../urls';
import { ListPreviewQuery, MapFeedColumnsMutation } from './directory.graphql';
import { ListPreview } from './list-preview';
import { fieldsOf, mappedFields, mappingOf, type ColumnFields } from './mapping-values';

type Column = Preview['listPreview']['columns'][number];

interface ColumnEditorProps {
  source: Answer['feedSources'][number];
  /** The beginning of a file; null: of the list at the source's own address. */
  text: string | null;
}

/** One line a column: its first values and what it holds; below, the first meetings as they would be read. */
export function ColumnEditor({ source, text }: ColumnEditorProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const history = useHistory();
  const toast = useToast();
  const [chosen, setChosen] = useState<ColumnFields>();
  const guess = useDocument(ListPreviewQuery, { input: { sourceId: source.id, text } }, { topics: [] });
  const columns = guess.data?.listPreview.columns.map(({ name }) => name) ?? [];
  const saved = source.columns.length > 0 ? source.columns : guess.data?.listPreview.mapping;
  const fields = chosen ?? fieldsOf(columns, saved ?? []);
  const mapping = mappingOf(columns, fields);
  const hasName = mapping.some(({ field }) => field === 'NAME');
  const shown = useDocument(
    ListPreviewQuery,
    { input: { sourceId: source.id, text, columns: mapping } },
    { topics: [], enabled: hasName },
  );
  const save = useSendDocument(MapFeedColumnsMutation, { changes: ['meetings'] });
  if (guess.error) return <ErrorState error={guess.error} onRetry={() => void guess.refetch()} />;
  if (!guess.data) return <CardsSkeleton cards={2} />;

  const table: DataColumn<Column>[] = [
    { key: 'name', header: t('columns.column'), width: '24%', cell: ({ name }) => <Text fw={600}>{name}</Text> },
    { key: 'samples', header: t('columns.samples'), skipEmpty: true, cell: ({ samples }) => samples.join(' · ') },
    {
      key: 'holds',
      header: t('columns.holds'),
      width: '32%',
      cell: ({ name }) => (
        <NativeSelect
          aria-label={t('columns.holdsOf', { column: name })}
          value={fields[name] ?? ''}
          data={[
            { value: '', label: t('columns.nothing') },
            ...mappedFields.map((field) => ({ value: field, label: t(`columns.field.${field}`) })),
          ]}
          onChange={(event) => setChosen({ ...fields, [name]: event.currentTarget.value as MappedField | '' })}
        />
      ),
    },
  ];
  return (
    <Box maw={960}>
      <DataTable
        caption={t('columns.title')}
        columns={table}
        rows={guess.data.listPreview.columns}
        rowId={({ name }) => name}
      />
      <Text c="dimmed" mt="xs">
        {t('columns.contacts')}
      </Text>
      <Title order={2} mt="xl">
        {t('columns.previewTitle')}
      </Title>
      {!hasName ? (
        <Notice tone="warning">{t('columns.nameMissing')}</Notice>
      ) : shown.error ? (
        <Notice tone="warning">{errorSentence(shown.error, tWeb)}</Notice>
      ) : (
        shown.data && <ListPreview preview={shown.data.listPreview} />
      )}
      {save.error && (
        <Notice tone="warning" role="alert">
          {errorSentence(save.error, tWeb)}
        </Notice>
      )}
      <Group mt="lg">
        <Button
          disabled={!hasName}
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              { input: { sourceId: source.id, columns: mapping } },
              {
                onSuccess: () => {
                  toast(t('columns.saved'));
                  history.push(urls.source(source.id));
                },
              },
            )
          }
        >
          {t('columns.save')}
        </Button>
      </Group>
    </Box>
  );
}
