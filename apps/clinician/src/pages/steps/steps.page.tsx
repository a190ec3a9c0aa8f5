import { Box, NativeSelect, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { StepTextsQuery as Answer } from '../../../gql/graphql';
import { FellowshipsQuery } from '../../parts/fellowships.graphql';
import { StepTextsQuery } from './steps.graphql';

function List({ list }: { list: Answer['stepTexts'][number] }) {
  const { t } = useTranslation();
  return (
    <Box component="section" mb="xl" maw={720}>
      <Title order={2}>{t(`steps.kind.${list.kind}`)}</Title>
      <ol>
        {list.labels.map((label, at) => (
          <li key={label}>
            <Text>{label}</Text>
            {list.wording[at] && (
              <Text c="dimmed" component="blockquote" m={0}>
                “{list.wording[at]}”
              </Text>
            )}
          </li>
        ))}
      </ol>
      {list.source && (
        <Text size="xs" c="dimmed">
          {t('steps.source', { source: list.source })} {list.notice}
        </Text>
      )}
    </Box>
  );
}

/** The steps and traditions of a fellowship, in our own words and, where it may be shown, in its own. */
export function StepsPage() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters({ fellowship: '' });
  const known = useDocument(FellowshipsQuery, {}, { topics: ['meetings'] }).data?.fellowships ?? [];
  const { data, error, refetch } = useDocument(
    StepTextsQuery,
    { fellowship: filters.fellowship },
    { topics: ['meetings'], enabled: filters.fellowship !== '' },
  );
  return (
    <>
      <PageHeader title={t('steps.title')} summary={t('steps.summary')} />
      <NativeSelect
        label={t('steps.fellowship')}
        value={filters.fellowship}
        onChange={(event) => setFilters({ fellowship: event.currentTarget.value })}
        data={[
          { value: '', label: t('steps.choose') },
          ...known.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        maw={360}
        mb="lg"
      />
      {filters.fellowship === '' ? null : data ? (
        <>
          {data.stepTexts.length === 0 && <Text>{t('steps.none')}</Text>}
          {data.stepTexts.map((list) => (
            <List key={list.kind} list={list} />
          ))}
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} lines={12} />
      )}
    </>
  );
}
