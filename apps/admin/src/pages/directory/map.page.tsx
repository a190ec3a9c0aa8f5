import { Box, Image, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { MapForm } from './map-form';
import { TileServerQuery } from './map.graphql';

/** The square that shows the whole world, asked for in the same way as every other. */
const WHOLE_WORLD = '/tiles/0/0/0';

function MapPreview() {
  const { t } = useTranslation('admin');
  const [isBroken, setBroken] = useState(false);
  return (
    <Box mt="xl">
      <Title order={2}>{t('map.preview')}</Title>
      {isBroken ? (
        <Box role="alert">
          <Notice tone="warning" title={t('map.brokenTitle')}>
            <Text>{t('map.broken')}</Text>
          </Notice>
        </Box>
      ) : (
        <Image
          src={WHOLE_WORLD}
          alt={t('map.previewAlt')}
          w={256}
          h={256}
          mt="xs"
          radius="md"
          onError={() => setBroken(true)}
        />
      )}
    </Box>
  );
}

/** The organization's own map: where its squares are kept, whose it is, and whether they arrive. */
export function MapPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(TileServerQuery, {}, { topics: ['meetings'] });
  const server = data?.tileServer;
  return (
    <>
      <PageHeader
        title={t('map.title')}
        summary={data ? t(server ? 'map.shown' : 'map.notShown') : '\u00a0'}
        back={<BackLink href={urls.directory}>{t('directory.title')}</BackLink>}
      />
      <Box maw={640}>
        {data ? (
          <>
            <MapForm key={server?.tileAddress ?? ''} server={server ?? undefined} />
            {server && <MapPreview key={server.tileAddress} />}
          </>
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <FormSkeleton fields={2} />
        )}
      </Box>
    </>
  );
}
