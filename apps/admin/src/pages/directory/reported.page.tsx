import { Anchor, Button, Group, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ReportedMeetingsQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { ConfirmMeetingClosedMutation, DismissMeetingReportMutation, ReportedMeetingsQuery } from './meeting.graphql';
import { useMeetingTime } from './use-meeting-time';

type Report = Answer['reportedMeetings'][number];

/** Meetings that patients did not find: staff look into it, and confirm or end the warning. */
export function ReportedPage() {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const reader = useReader();
  const timeOf = useMeetingTime();
  const { data, error, refetch } = useDocument(ReportedMeetingsQuery, {}, { topics: ['meetings'] });
  const confirm = useSendDocument(ConfirmMeetingClosedMutation, { changes: ['meetings'] });
  const dismiss = useSendDocument(DismissMeetingReportMutation, { changes: ['meetings'] });
  const [asked, setAsked] = useState<{ report: Report; verb: 'confirm' | 'dismiss' }>();
  const reports = data?.reportedMeetings;
  const verb = asked?.verb ?? 'dismiss';
  const columns: DataColumn<Report>[] = [
    {
      key: 'name',
      header: t('meetings.name'),
      width: '30%',
      cell: ({ meeting }) => (
        <Anchor component={RouterLink} href={urls.meeting(meeting.id)} fw={600} data-row-link>
          {meeting.name}
        </Anchor>
      ),
    },
    { key: 'when', header: t('meetings.when'), cell: ({ meeting }) => timeOf(meeting).time },
    { key: 'source', header: t('directory.source'), cell: ({ meeting }) => meeting.sourceName },
    {
      key: 'reported',
      header: t('reported.last'),
      cell: ({ lastReportedOn, reportCount }) => (
        <>
          {sayDay(lastReportedOn, reader)}
          {reportCount > 1 && (
            <Text size="xs" c="dimmed">
              {t('reported.days', { count: reportCount })}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'act',
      header: t('reported.decide'),
      headerHidden: true,
      cell: (report) => (
        <Group gap="xs">
          {(['dismiss', 'confirm'] as const).map((each) => (
            <Button
              key={each}
              size="compact-sm"
              variant="default"
              aria-label={t(`reported.${each}Of`, { name: report.meeting.name })}
              onClick={() => setAsked({ report, verb: each })}
            >
              {t(`reported.${each}`)}
            </Button>
          ))}
        </Group>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('reported.title')}
        summary={reports ? t('reported.summary', { count: reports.length }) : '\u00a0'}
        back={<BackLink href={urls.directory}>{t('directory.title')}</BackLink>}
      />
      {reports && reports.length > 0 ? (
        <DataTable caption={t('reported.title')} columns={columns} rows={reports} rowId={({ id }) => id} />
      ) : reports ? (
        <EmptyState title={t('reported.emptyTitle')} hint={t('reported.emptyHint')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={4} rows={3} />
      )}
      <ConfirmDialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t(`reported.${verb}Title`, { name: asked?.report.meeting.name ?? '' })}
        consequences={<Text>{t(`reported.${verb}What`)}</Text>}
        confirmLabel={t(`reported.${verb}`)}
        onConfirm={async () => {
          if (!asked) return;
          await (verb === 'confirm' ? confirm : dismiss).mutateAsync({ input: { reportId: asked.report.id } });
          toast(t(`reported.${verb}Done`, { name: asked.report.meeting.name }));
        }}
      />
    </>
  );
}
