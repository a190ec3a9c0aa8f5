import { Anchor } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { OwnPlanTemplateQuery } from './plan-templates.graphql';
import { TemplateEditor } from './template-editor';

/** One template: its words, and what has become of it. */
export function PlanTemplatePage() {
  const { t } = useTranslation();
  const { templateId = '' }: { templateId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useDocument(OwnPlanTemplateQuery, { id: templateId }, { topics: ['plans'] });
  const template = data?.ownPlanTemplate;
  if (!template || template.id !== templateId)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={4} />;
  const { isRetired, publishedNumber, hasChanges, planCount } = template;
  const state = isRetired
    ? t('planTemplates.retired')
    : publishedNumber === null
      ? t('planTemplates.unpublished')
      : t('planTemplates.published', { number: publishedNumber });
  return (
    <>
      <PageHeader
        title={template.name}
        back={
          <Anchor component={RouterLink} href={urls.planTemplates} size="sm">
            {t('planTemplates.title')}
          </Anchor>
        }
        summary={[
          state,
          hasChanges && publishedNumber !== null && t('planTemplates.hasChanges'),
          t('planTemplates.usedBy', { count: planCount }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <TemplateEditor key={template.id} template={template} />
    </>
  );
}
