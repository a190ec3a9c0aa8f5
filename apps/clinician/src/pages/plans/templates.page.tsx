import { Anchor, Button, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OwnPlanTemplatesQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';
import { NewTemplateDialog } from './new-template-dialog';
import { OwnPlanTemplatesQuery } from './plan-templates.graphql';

type Line = Answer['ownPlanTemplates'][number];

function StateCell({ template }: { template: Line }) {
  const { t } = useTranslation();
  const { isRetired, publishedNumber, hasChanges } = template;
  if (isRetired) return <StatusBadge tone="done">{t('planTemplates.retired')}</StatusBadge>;
  if (publishedNumber === null) return <StatusBadge tone="waiting">{t('planTemplates.unpublished')}</StatusBadge>;
  return (
    <>
      {t('planTemplates.published', { number: publishedNumber })}
      {hasChanges && (
        <Text size="xs" c="dimmed">
          {t('planTemplates.hasChanges')}
        </Text>
      )}
    </>
  );
}

/** The organization's own templates: what plans begin with here. */
export function PlanTemplatesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocument(OwnPlanTemplatesQuery, {}, { topics: ['plans'] });
  const [isAdding, setAdding] = useState(false);
  const templates = data?.ownPlanTemplates;
  const columns: DataColumn<Line>[] = [
    {
      key: 'name',
      header: t('planTemplates.name'),
      width: '44%',
      cell: ({ id, name, description }) => (
        <>
          <Anchor component={RouterLink} href={urls.planTemplate(id)} data-row-link fw={600}>
            {name}
          </Anchor>
          {description && <Text c="dimmed">{description}</Text>}
        </>
      ),
    },
    { key: 'state', header: t('planTemplates.state'), cell: (template) => <StateCell template={template} /> },
    { key: 'plans', header: t('planTemplates.plans'), numeric: true, cell: ({ planCount }) => planCount },
    {
      key: 'changed',
      header: t('planTemplates.changed'),
      cell: ({ changedByName, updatedAt }) => (
        <>
          {changedByName}
          <Text size="xs" c="dimmed">
            <MomentText at={updatedAt} />
          </Text>
        </>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('planTemplates.title')}
        summary={t('planTemplates.summary', { count: templates?.length ?? 0 })}
        actions={<Button onClick={() => setAdding(true)}>{t('planTemplates.add')}</Button>}
      />
      {!templates ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <CardsSkeleton cards={2} />
        )
      ) : templates.length === 0 ? (
        <EmptyState title={t('planTemplates.emptyTitle')} hint={t('planTemplates.emptyHint')} />
      ) : (
        <DataTable caption={t('planTemplates.title')} columns={columns} rows={templates} rowId={({ id }) => id} />
      )}
      <NewTemplateDialog opened={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}
