import { Button } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { MeetingImportQuery } from './directory.graphql';
import { ImportFigures } from './import-figures';
import { Refusals } from './refusals';

/** What became of one file: how many rows were taken, and why the others were not. */
export function ImportPage() {
  const { t } = useTranslation('admin');
  const importId = usePathPart('importId');
  const { data, error, refetch } = useDocument(MeetingImportQuery, { id: importId }, { topics: ['meetings'] });
  const result = data?.meetingImport;
  return (
    <>
      <PageHeader
        title={result?.fileName ?? t('importResult.title')}
        summary={
          result && (
            <>
              {result.sourceName} · <MomentText at={result.finishedAt} /> ·{' '}
              {t('importResult.by', { name: result.importedByName })}
            </>
          )
        }
        actions={
          result && (
            <Button component={RouterLink} href={urls.meetings} variant="default">
              {t('directory.browse')}
            </Button>
          )
        }
        back={<BackLink href={urls.directory}>{t('directory.title')}</BackLink>}
      />
      {result ? (
        <>
          <ImportFigures rows={result.rows} imported={result.imported} refused={result.refused} />
          <Refusals reasons={result.reasons} refusals={result.refusals} refused={result.refused} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} />
      )}
    </>
  );
}
