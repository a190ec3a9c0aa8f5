import { Anchor, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PrintButton } from '../../parts/print-parts';
import { NotFound } from '../../shell/not-found.page';
import { urls } from '../../urls';
import { MakeDowntimePackMutation, PackFacilitiesQuery } from './downtime-pack.graphql';
import { CensusSheet, SafeContactSheet, SignInSheet } from './pack-sheets';

/** Census, sign-in sheets and safe contact on paper, for hours without network; made on demand, since each making is recorded. */
export function DowntimePackPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useDocument(PackFacilitiesQuery, {}, { topics: [], enabled: can('patient:read') });
  const making = useSendDocument(MakeDowntimePackMutation, { changes: [] });
  const [chosen, choose] = useState('');
  if (!can('patient:read')) return <NotFound />;
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={1} />;
  const facilityId = chosen || data.facilities[0]?.id;
  const pack = making.data?.makeDowntimePack;
  return (
    <>
      <div className="sw-no-print">
        <PageHeader
          title={t('downtimePack.title')}
          summary={t('downtimePack.summary')}
          actions={pack && <PrintButton />}
        />
        <Group align="flex-end" mb="md">
          <NativeSelect
            label={t('downtimePack.facility')}
            value={facilityId ?? ''}
            data={data.facilities.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ currentTarget }) => {
              choose(currentTarget.value);
              making.reset();
            }}
          />
          <Button
            loading={making.isPending}
            disabled={!facilityId}
            onClick={() => facilityId && making.mutate({ input: { facilityId } })}
          >
            {t('downtimePack.make')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed" mb="md">
          {t('downtimePack.recorded')}{' '}
          <Anchor component={RouterLink} href={urls.blankForms} inherit underline="always">
            {t('downtime.title')}
          </Anchor>
        </Text>
        {making.error && <ErrorState error={making.error} />}
        {pack?.patients.length === 0 && (
          <EmptyState title={t('downtimePack.emptyTitle')} hint={t('downtimePack.emptyHint')} />
        )}
      </div>
      {pack && (
        <Stack gap="lg" maw={860}>
          {pack.patients.length > 0 && <CensusSheet pack={pack} />}
          {pack.sessions.map((session) => (
            <SignInSheet key={session.id} pack={pack} session={session} />
          ))}
          {pack.patients.length > 0 && <SafeContactSheet pack={pack} />}
        </Stack>
      )}
    </>
  );
}
