import { PageHeader } from '@stepwell/web/ui/page-header';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { FactorsPanel } from './factors-panel';

/** How the viewer signs in beyond the password. */
export function SecurityPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('security.title')} summary={t('security.summary')} />
      <FactorsPanel />
    </>
  );
}
