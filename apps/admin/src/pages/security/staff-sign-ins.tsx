import { Anchor, Box, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { SignInTable } from '@stepwell/web/ui/sign-in-table';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { StaffSignInsQuery } from './security.graphql';

/** Who came in lately, and who of the people here was turned away. */
export function StaffSignIns() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(StaffSignInsQuery, {}, { topics: ['staff'] });
  return (
    <Box>
      <Title order={2}>{t('security.history')}</Title>
      <Text c="dimmed" mb="sm">
        {t('security.historyLead')}
      </Text>
      {data ? (
        <SignInTable
          caption={t('security.history')}
          rows={data.staffSignIns}
          who={{
            key: 'who',
            header: t('audit.who'),
            cell: ({ staffMemberId, displayName }) => (
              <Anchor component={RouterLink} href={urls.person(staffMemberId)}>
                {displayName}
              </Anchor>
            ),
          }}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={5} />
      )}
    </Box>
  );
}
