import { Button, Text, Title } from '@mantine/core';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FeedSourcesQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';

/** Which columns of a source's files hold what, as saved. */
export function ColumnsPanel({ source }: { source: Answer['feedSources'][number] }) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Title order={2} mt="xl">
        {t('columns.title')}
      </Title>
      {source.columns.length === 0 ? (
        <Text c="dimmed">{t('columns.byName')}</Text>
      ) : (
        <ul>
          {source.columns.map(({ field, columns }) => (
            <li key={field}>
              {t(`columns.field.${field}`)}: {columns.join(' + ')}
            </li>
          ))}
        </ul>
      )}
      <Button component={RouterLink} href={urls.columns(source.id)} variant="default" mt="sm">
        {t('columns.open')}
      </Button>
    </>
  );
}
