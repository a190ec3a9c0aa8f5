import { Anchor, Box } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PrintButton } from '../../parts/print-parts';
import { urls } from '../../urls';
import { CallScript } from './call-script';
import { Letter } from './letter';
import { RecordWork } from './record-work';
import { TryLines } from './try-lines';
import { FollowUpWorkQuery } from './work.graphql';

/** What a call may say, or a letter to print; then what came of it. */
export function WorkPage() {
  const { t } = useTranslation();
  const { taskId = '' }: { taskId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useDocument(
    FollowUpWorkQuery,
    { taskId },
    { topics: ['tasks', 'follow-ups', 'patients'] },
  );
  const work = data?.followUpWork;
  if (!work) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={2} />;
  const isLetter = work.action === 'LETTER';
  const isNeutral = Boolean(work.script ?? work.letter);
  return (
    <Box maw={720}>
      <Box className="sw-no-print">
        <PageHeader
          back={
            <Anchor component={RouterLink} href={urls.tasks}>
              {t('tasks.title')}
            </Anchor>
          }
          title={t(isLetter ? 'byHand.letterTitle' : 'byHand.callTitle', { name: work.patientName })}
          summary={
            <Anchor component={RouterLink} href={urls.followUps(work.patientId)}>
              {t('byHand.step', { programme: work.programmeName, step: work.stepName })}
            </Anchor>
          }
          actions={isNeutral && <PrintButton />}
        />
        {!isNeutral && (
          <Notice tone="warning" title={t('byHand.notNeutral')}>
            {t('byHand.notNeutralHint')}
          </Notice>
        )}
      </Box>
      {isLetter ? <Letter work={work} /> : <CallScript work={work} />}
      <Box mt="xl" className="sw-no-print">
        <TryLines tries={work.tries} zone={work.timeZone} />
        {work.isOpen ? (
          <Allowed to="task:manage">
            <RecordWork key={work.tries.length} work={work} />
          </Allowed>
        ) : (
          <Notice tone="info" title={t('byHand.isDone')} />
        )}
      </Box>
    </Box>
  );
}
