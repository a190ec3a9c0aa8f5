import { Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { AskFirstRows } from './ask-first-rows';
import { ColumnEditor } from './column-editor';
import { FeedSourcesQuery } from './directory.graphql';
import { FileDrop } from './file-drop';
import { readBeginning } from './read-beginning';

/** Says which columns of a source's files hold what, with the first rows as they would be read. */
export function ColumnsPage() {
  const { t } = useTranslation('admin');
  const sourceId = usePathPart('sourceId');
  const { data, error, refetch } = useDocument(FeedSourcesQuery, {}, { topics: ['meetings'] });
  const source = data?.feedSources.find(({ id }) => id === sourceId);
  const [file, setFile] = useState<{ name: string; text: string }>();
  return (
    <>
      <PageHeader
        title={t('columns.title')}
        summary={file ? t('columns.ofFile', { fileName: file.name }) : t('columns.summary')}
        back={<BackLink href={urls.source(sourceId)}>{source?.name ?? t('directory.source')}</BackLink>}
      />
      {source && file ? (
        <ColumnEditor key={file.name} source={source} text={file.text} />
      ) : source?.isOwnAddress && source.hasFirstRows ? (
        <ColumnEditor source={source} text={null} />
      ) : source?.isOwnAddress ? (
        <AskFirstRows source={source} />
      ) : source ? (
        <>
          <Title order={2}>{t('columns.chooseTitle')}</Title>
          <Text c="dimmed" mb="md">
            {t('columns.chooseHelp')}
          </Text>
          <FileDrop
            format={source.format}
            onFile={(chosen) => void readBeginning(chosen).then((text) => setFile({ name: chosen.name, text }))}
          />
        </>
      ) : data ? (
        <EmptyState title={t('directory.goneTitle')} hint={t('directory.goneHint')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={1} />
      )}
    </>
  );
}
