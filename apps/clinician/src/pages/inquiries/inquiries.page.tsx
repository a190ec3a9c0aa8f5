import { Button, Group, SegmentedControl } from '@mantine/core';
import { useConnection } from '@stepwell/web/graphql/use-document';
import { DataTable, TableFooter } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { FollowDialog } from './follow-dialog';
import { InquiriesQuery } from './inquiries.graphql';
import type { Inquiry } from './inquiry';
import { useInquiryColumns } from './inquiry-columns';
import { LogCallDialog } from './log-call-dialog';
import { RecordInquiryDialog } from './record-inquiry-dialog';

const defaults = { status: 'open', whose: 'all' };

/** Whoever asked for a call: nobody reached yet first, the longest wait before the others. */
export function InquiriesPage() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const [recording, setRecording] = useState(false);
  const [calling, setCalling] = useState<Inquiry>();
  const [following, setFollowing] = useState<Inquiry>();
  const ended = filters.status === 'ended';
  const filter = { ended, mine: filters.whose === 'mine' ? true : null };
  const list = useConnection(InquiriesQuery, { filter }, (answer) => answer.inquiries, { topics: ['intakes'] });
  const columns = useInquiryColumns({ onCall: setCalling, onFollow: setFollowing });
  const count = list.totalCount;

  return (
    <>
      <PageHeader
        title={t('inquiries.title')}
        summary={count === undefined ? ' ' : t(ended ? 'inquiries.summaryEnded' : 'inquiries.summaryOpen', { count })}
        actions={
          <Button variant="default" leftSection={<PlusIcon size={16} />} onClick={() => setRecording(true)}>
            {t('inquiries.new')}
          </Button>
        }
      />
      <Group gap="sm" mb="md">
        <SegmentedControl
          aria-label={t('inquiries.which')}
          value={filters.status}
          onChange={(status) => setFilters({ status })}
          data={[
            { value: 'open', label: t('inquiries.open') },
            { value: 'ended', label: t('inquiries.ended') },
          ]}
        />
        <SegmentedControl
          aria-label={t('inquiries.whose')}
          value={filters.whose}
          onChange={(whose) => setFilters({ whose })}
          data={[
            { value: 'all', label: t('inquiries.everyones') },
            { value: 'mine', label: t('inquiries.mine') },
          ]}
        />
      </Group>
      {list.error && !list.rows ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : !list.rows ? (
        <TableSkeleton columns={5} />
      ) : list.rows.length === 0 ? (
        <EmptyState
          title={t(ended ? 'inquiries.emptyEndedTitle' : 'inquiries.emptyOpenTitle')}
          hint={t(ended ? 'inquiries.emptyEndedHint' : 'inquiries.emptyOpenHint')}
        />
      ) : (
        <>
          <DataTable caption={t('inquiries.caption')} columns={columns} rows={list.rows} rowId={({ id }) => id} />
          <TableFooter
            shown={list.rows.length}
            total={count}
            hasMore={list.hasMore}
            isLoading={list.isLoadingMore}
            onMore={list.loadMore}
          />
        </>
      )}
      <RecordInquiryDialog opened={recording} onClose={() => setRecording(false)} />
      <LogCallDialog inquiry={calling} onClose={() => setCalling(undefined)} />
      <FollowDialog inquiry={following} onClose={() => setFollowing(undefined)} />
    </>
  );
}
