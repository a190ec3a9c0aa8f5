import { Box, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { SignInTable } from '@stepwell/web/ui/sign-in-table';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { MySignInsQuery } from './sessions.graphql';

/** When the viewer came in or was turned away lately: what they do not know was somebody else. */
export function OwnSignIns() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocument(MySignInsQuery, {}, { topics: [] });
  return (
    <Box mt="xl">
      <Title order={2}>{t('sessions.history')}</Title>
      <Text c="dimmed" mb="sm">
        {t('sessions.historyLead')}
      </Text>
      {data ? (
        <SignInTable caption={t('sessions.history')} rows={data.mySignIns} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={4} rows={3} />
      )}
    </Box>
  );
}
