import { Box, NativeSelect } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { FeedSourcesQuery } from './directory.graphql';
import { WordingForm } from './wording-form';
import { WordingQuery } from './wording.graphql';

/** The wording of steps and traditions that staff and patients read, fellowship by fellowship. */
export function WordingPage() {
  const { t } = useTranslation('admin');
  const { filters, setFilters } = useUrlFilters({ fellowship: 'AA' });
  const known = useDocument(FeedSourcesQuery, {}, { topics: ['meetings'] }).data?.fellowships ?? [];
  const { fellowship } = filters;
  const { data, error, refetch } = useDocument(WordingQuery, { fellowship }, { topics: ['meetings'] });
  return (
    <>
      <PageHeader
        title={t('wording.title')}
        summary={t('wording.summary')}
        back={<BackLink href={urls.directory}>{t('directory.title')}</BackLink>}
      />
      <Box maw={640}>
        <NativeSelect
          label={t('directory.fellowship')}
          value={fellowship}
          onChange={(event) => setFilters({ fellowship: event.currentTarget.value })}
          data={known
            .filter(({ code, isTwelveStep, isRetired }) => isTwelveStep && (!isRetired || code === fellowship))
            .map(({ code, name }) => ({ value: code, label: name }))}
        />
        {data ? (
          data.stepTexts.map((list) => (
            <WordingForm key={`${fellowship} ${list.kind} ${list.choice}`} fellowship={fellowship} list={list} />
          ))
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <FormSkeleton fields={3} />
        )}
      </Box>
    </>
  );
}
