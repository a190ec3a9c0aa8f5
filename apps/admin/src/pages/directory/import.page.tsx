import { Anchor, Button, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { MeetingImportQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { MeetingImportQuery } from './directory.graphql';
import { faultSentence } from './fault-words';
import { HoldPanel } from './hold-panel';
import { ImportFigures } from './import-figures';
import { ImportProgress, LOOK_EVERY } from './import-progress';
import { Refusals } from './refusals';

type Import = Answer['meetingImport'];

function ImportSummary({ result }: { result: Import }) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Anchor component={RouterLink} underline="always" href={urls.source(result.sourceId)}>
        {result.sourceName}
      </Anchor>{' '}
      · <MomentText at={result.finishedAt ?? result.startedAt} />
      {result.importedByName && <> · {t('importResult.by', { name: result.importedByName })}</>}
    </>
  );
}

function ImportBody({ result }: { result: Import }) {
  const { t } = useTranslation('admin');
  if (result.status === 'RUNNING') return <ImportProgress rowsDone={result.rowsDone} rows={result.rows} />;
  if (result.status === 'WAITING' && result.difference)
    return <HoldPanel importId={result.id} difference={result.difference} isTakenElsewhere={result.isTakenElsewhere} />;
  if (result.status === 'FAILED')
    return (
      <Notice tone="warning" title={t('running.failedTitle')}>
        <Text>{faultSentence(result.errorCode ?? 'internal', t)}</Text>
        <Text>{t('running.failedKept')}</Text>
      </Notice>
    );
  return (
    <>
      <ImportFigures {...result} />
      <Refusals reasons={result.reasons} refusals={result.refusals} refused={result.refused} />
    </>
  );
}

/** One import: how far it is, then how many rows were taken, and why the others were not. */
export function ImportPage() {
  const { t } = useTranslation('admin');
  const importId = usePathPart('importId');
  const [isRunning, setRunning] = useState(true);
  const { data, error, refetch } = useDocument(
    MeetingImportQuery,
    { id: importId },
    { topics: ['meetings'], ...(isRunning ? { refreshEvery: LOOK_EVERY } : {}) },
  );
  const result = data?.meetingImport;
  if (result && isRunning !== (result.status === 'RUNNING')) setRunning(!isRunning);
  return (
    <>
      <PageHeader
        title={result?.fileName ?? result?.sourceName ?? t('importResult.title')}
        summary={result && <ImportSummary result={result} />}
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
        <ImportBody result={result} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} />
      )}
    </>
  );
}
