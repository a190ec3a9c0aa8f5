import { Button, Text } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { Allowed, useSession } from '@stepwell/web/session/session-provider';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { MeasureLibraryQuery, RetireOwnMeasureMutation, type Measure } from './measures.graphql';
import { OwnMeasureDialog } from './own-measure-dialog';
import { PackCard } from './pack-card';

function useColumns(): DataColumn<Measure>[] {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { can } = useSession();
  const toast = useToast();
  const retire = useSendDocument(RetireOwnMeasureMutation, { changes: ['measures'] });
  const takeOut = (id: string): void =>
    retire.mutate(
      { input: { id } },
      {
        onSuccess: () => toast(t('measureLibrary.retired')),
        onError: (thrown) => toast(errorSentence(thrown, tWeb)),
      },
    );
  return [
    {
      key: 'name',
      header: t('measureLibrary.name'),
      width: '22%',
      cell: ({ title, questions }) => (
        <>
          <Text fw={600}>{title}</Text>
          <Text size="xs" c="dimmed">
            {t('measureLibrary.questions', { count: questions.length })}
          </Text>
        </>
      ),
    },
    {
      key: 'scoring',
      header: t('measureLibrary.scoring'),
      width: '30%',
      cell: ({ lowest, highest, algorithm, bands, bandSource, cutOffNote }) => (
        <>
          {t('measureLibrary.range', { lowest, highest, algorithm })}
          <Text size="xs" c="dimmed">
            {bands.map((band) => t('measures.bandFrom', band)).join(', ')}. {cutOffNote}{' '}
            {t('measures.source', { source: bandSource })}
          </Text>
        </>
      ),
    },
    { key: 'licence', header: t('measureLibrary.licence'), cell: ({ licence }) => <Text size="xs">{licence}</Text> },
    {
      key: 'state',
      header: t('measureLibrary.state'),
      cell: ({ isAvailable, ownId, title }) => (
        <>
          <StatusBadge tone={isAvailable ? 'done' : 'waiting'}>
            {t(isAvailable ? 'measureLibrary.inUse' : 'measureLibrary.packOff')}
          </StatusBadge>
          {ownId && can('measure:manage') && (
            <Button
              variant="default"
              size="xs"
              mt={6}
              aria-label={t('measureLibrary.retireOf', { title })}
              onClick={() => takeOut(ownId)}
            >
              {t('measureLibrary.retire')}
            </Button>
          )}
        </>
      ),
    },
  ];
}

/** Every questionnaire with its licence, scoring and sources; the pack to confirm, and own ones to add. */
export function MeasureLibraryPage() {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useDocument(MeasureLibraryQuery, {}, { topics: ['measures'] });
  const library = data?.measureLibrary;
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('measureLibrary.title')}
        summary={t('measureLibrary.summary', {
          count: library?.measures.filter(({ isAvailable }) => isAvailable).length ?? 0,
        })}
        actions={
          <Allowed to="measure:manage">
            <Button variant="default" onClick={() => setAdding(true)}>
              {t('measureLibrary.add')}
            </Button>
          </Allowed>
        }
      />
      {library ? (
        <>
          <PackCard pack={library.pack} />
          <DataTable
            caption={t('measureLibrary.caption')}
            columns={columns}
            rows={library.measures}
            rowId={({ code }) => code}
          />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} />
      )}
      <OwnMeasureDialog opened={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}
