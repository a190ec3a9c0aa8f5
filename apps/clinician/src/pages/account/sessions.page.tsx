import { Button, Text } from '@mantine/core';
import { endOtherSessions } from '@stepwell/web/session/auth';
import { documentKey, useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { MySessionsQuery as Answer } from '../../../gql/graphql';
import { deviceName } from '@stepwell/web/format/device-name';
import { OwnSignIns } from './own-sign-ins';
import { MySessionsQuery, RevokeSessionMutation } from './sessions.graphql';

type Session = Answer['mySessions'][number];

/** Where the viewer is signed in, and how to end a session that should not be there. */
export function SessionsPage() {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [ending, setEnding] = useState<Session>();
  const [isEndingOthers, setEndingOthers] = useState(false);
  const { data, error, refetch } = useDocument(MySessionsQuery, {}, { topics: [] });
  const revoke = useSendDocument(RevokeSessionMutation, { changes: [] });
  const nameOf = (session: Session): string => deviceName(session.userAgent) ?? t('sessions.unknownDevice');

  const columns: DataColumn<Session>[] = [
    { key: 'device', header: t('sessions.device'), width: '36%', cell: (session) => nameOf(session) },
    { key: 'since', header: t('sessions.since'), cell: (session) => <MomentText at={session.createdAt} /> },
    { key: 'seen', header: t('sessions.lastSeen'), cell: (session) => <MomentText at={session.lastSeenAt} /> },
    {
      key: 'end',
      header: t('sessions.end'),
      headerHidden: true,
      cell: (session) =>
        session.isCurrent ? (
          <StatusBadge tone="plain">{t('sessions.thisOne')}</StatusBadge>
        ) : (
          <Button variant="default" size="compact-sm" onClick={() => setEnding(session)}>
            {t('sessions.end')}
          </Button>
        ),
    },
  ];

  const showAgain = (): Promise<void> => client.invalidateQueries({ queryKey: documentKey(MySessionsQuery, {}) });
  const end = async (): Promise<void> => {
    if (!ending) return;
    await revoke.mutateAsync({ input: { id: ending.id } });
    await showAgain();
    toast(t('sessions.ended'));
  };
  const endOthers = async (): Promise<void> => {
    await endOtherSessions();
    await showAgain();
    toast(t('sessions.othersEnded'));
  };
  const others = data?.mySessions.filter(({ isCurrent }) => !isCurrent) ?? [];
  return (
    <>
      <PageHeader
        title={t('sessions.title')}
        summary={t('sessions.summary')}
        actions={
          others.length > 1 && (
            <Button variant="default" onClick={() => setEndingOthers(true)}>
              {t('sessions.endOthers')}
            </Button>
          )
        }
      />
      {data ? (
        <DataTable
          caption={t('sessions.title')}
          columns={columns}
          rows={data.mySessions}
          rowId={(session) => session.id}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={4} rows={3} />
      )}
      <OwnSignIns />
      <ConfirmDialog
        opened={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={t('sessions.endTitle')}
        consequences={<Text>{ending && t('sessions.endText', { device: nameOf(ending) })}</Text>}
        confirmLabel={t('sessions.end')}
        tone="danger"
        onConfirm={end}
      />
      <ConfirmDialog
        opened={isEndingOthers}
        onClose={() => setEndingOthers(false)}
        title={t('sessions.endOthersTitle')}
        consequences={<Text>{t('sessions.endOthersText')}</Text>}
        confirmLabel={t('sessions.endOthers')}
        tone="danger"
        onConfirm={endOthers}
      />
    </>
  );
}
