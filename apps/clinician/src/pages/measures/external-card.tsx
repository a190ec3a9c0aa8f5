import { Text } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable } from '@stepwell/web/ui/data-table';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import type { External } from './measures.graphql';

const isRisk = ({ kind, level }: External): boolean => kind === 'SUICIDE_RISK' && level !== 'none';

/** What tools found whose questions are no part of the product. */
export function ExternalCard({ results }: { results: readonly External[] }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const level = (result: External): string =>
    result.kind === 'SUICIDE_RISK' ? t(`measures.risk.${result.level}` as 'measures.risk.none') : result.level;
  return (
    <SectionCard title={t('measures.externalTitle')}>
      <DataTable
        caption={t('measures.externalCaption')}
        rows={results}
        rowId={({ id }) => id}
        rowTone={(result) => (isRisk(result) ? 'safety' : undefined)}
        columns={[
          { key: 'when', header: t('measures.doneOn'), cell: ({ doneOn }) => writtenDay(doneOn, locale) },
          { key: 'kind', header: t('measures.kindLabel'), cell: ({ kind }) => t(`measures.kind.${kind}`) },
          { key: 'tool', header: t('measures.tool'), cell: ({ tool }) => tool },
          {
            key: 'level',
            header: t('measures.level'),
            cell: (result) => <StatusBadge tone={isRisk(result) ? 'safety' : 'plain'}>{level(result)}</StatusBadge>,
          },
          {
            key: 'by',
            header: t('measures.doneBy'),
            cell: ({ doneBy, rationale }) => (
              <>
                {doneBy}
                {rationale && (
                  <Text size="xs" c="dimmed">
                    {rationale}
                  </Text>
                )}
              </>
            ),
          },
        ]}
      />
    </SectionCard>
  );
}
