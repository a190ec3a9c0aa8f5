import { useDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { EditionChanges } from './edition-changes';
import { EditionPreview } from './edition-preview';
import { EditionSource } from './edition-source';
import { EditionState } from './edition-state';
import { PacketFormQuery } from './packet-form.graphql';

/** One edition: what is different, how it is asked, and while it is a draft, the way to change and publish it. */
export function PacketFormPage() {
  const { t } = useTranslation('admin');
  const id = usePathPart('formId');
  const { data, error, refetch } = useDocument(PacketFormQuery, { id }, { topics: ['intakes'] });
  const content = data?.packetForm.form.id === id ? data.packetForm : undefined;
  const { form } = content ?? {};
  const line = form && (form.publishedAt ? (form.isInUse ? 'inUseLine' : 'earlierLine') : 'draftLine');
  return (
    <>
      <PageHeader
        back={<BackLink href={urls.packetForms}>{t('packetForm.title')}</BackLink>}
        title={form ? t('packetForm.edition', { number: form.number }) : t('packetForm.title')}
        summary={line ? t(`packetForm.${line}`) : '\u00a0'}
        actions={form && <EditionState form={form} />}
      />
      {content ? (
        <>
          <EditionSource key={content.form.id} content={content} />
          <EditionChanges changes={content.changes} />
          <EditionPreview key={content.questionnaire} sections={content.sections} />
        </>
      ) : error?.code === 'NOT_FOUND' ? (
        <EmptyState title={t('packetForm.missing')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={4} />
      )}
    </>
  );
}
