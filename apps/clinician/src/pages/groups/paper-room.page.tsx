import { Anchor } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { PaperForm } from './paper-form';
import { GroupRoomQuery } from './room.graphql';
import { useSessionTime } from './session-words';

/** A paper roster of a session, entered on one screen after hours without network. */
export function PaperRoomPage() {
  const { t } = useTranslation();
  const timeOf = useSessionTime();
  const { sessionId = '' }: { sessionId?: string } = useParams({ strict: false });
  // Not read anew by others' changes: lines must not move while somebody types from a sheet.
  const { data, error, refetch } = useDocument(GroupRoomQuery, { sessionId }, { topics: [] });
  const room = data?.groupRoom.session.id === sessionId ? data.groupRoom : undefined;
  const back = (
    <Anchor component={RouterLink} href={urls.room(sessionId)} size="sm">
      {t('paper.back')}
    </Anchor>
  );
  if (!room) {
    return (
      <>
        <PageHeader title={t('paper.open')} back={back} />
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={2} lines={4} />}
      </>
    );
  }
  const { status, isOpenToMe, groupTitle } = room.session;
  return (
    <>
      <PageHeader title={t('paper.title', { title: groupTitle })} back={back} summary={timeOf(room.session)} />
      {status === 'SIGNED' ? (
        <EmptyState title={t('paper.signed')} hint={t('paper.signedHint')} />
      ) : !isOpenToMe || status === 'CANCELLED' ? (
        <EmptyState title={t('paper.notOpen')} hint={t('paper.notOpenHint')} />
      ) : (
        <>
          <p>{t('paper.lead')}</p>
          <PaperForm room={room} onMeanwhile={() => void refetch()} />
        </>
      )}
    </>
  );
}
