import { Box, Button, Stack, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useProductNow } from '@stepwell/web/format/product-clock';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OrganizationExportQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';
import { OrganizationExportQuery, TakeOrganizationExportMutation } from './record-export.graphql';

function Download({ open }: { open: NonNullable<Answer['organizationExport']> }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const reader = useReader();
  const toast = useToast();
  const taking = useSendDocument(TakeOrganizationExportMutation, { changes: ['organization'] });
  // Password or code are asked for here; the browser then fetches the file by itself, however large it is.
  const take = (): void =>
    taking.mutate(
      {},
      {
        onSuccess: () => {
          window.location.assign(urls.organizationRecord);
          toast(t('takeAlong.begun'));
        },
        onError: (error) => toast(errorSentence(error, tWeb)),
      },
    );
  return (
    <Stack maw={640} gap="md">
      <Text>{t('takeAlong.open', { until: sayMoment(open.closesAt, reader), reason: open.reason })}</Text>
      <Notice tone="warning">{t('takeAlong.holds')}</Notice>
      <Text>{t('takeAlong.apart')}</Text>
      <Text c="dimmed">{t('takeAlong.how')}</Text>
      <Box>
        <Button onClick={take} loading={taking.isPending}>
          {t('takeAlong.download')}
        </Button>
      </Box>
      {open.downloadedAt && (
        <Text c="dimmed" size="sm">
          {t('takeAlong.last', { at: sayMoment(open.downloadedAt, reader), name: open.downloadedByName ?? '' })}
        </Text>
      )}
    </Stack>
  );
}

/** Where an owner takes the organization's record along, while who runs the installation has opened it. */
export function RecordExportPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(OrganizationExportQuery, {}, { topics: ['organization'] });
  const now = useProductNow();
  const open = data?.organizationExport;
  // Nobody closes it when its days are over: no change is told then.
  const isOpen = open && Date.parse(open.closesAt) > now.getTime();
  return (
    <>
      <PageHeader title={t('takeAlong.title')} summary={t('takeAlong.summary')} />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <FormSkeleton fields={3} />
      ) : isOpen ? (
        <Download open={open} />
      ) : (
        <EmptyState title={t('takeAlong.closedTitle')} hint={t('takeAlong.closedHint')} />
      )}
    </>
  );
}
