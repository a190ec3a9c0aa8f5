import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

/** Whether an edition is a draft, in use, or an earlier one. */
export function EditionState({ form }: { form: { publishedAt?: string | null; isInUse: boolean } }) {
  const { t } = useTranslation('admin');
  if (!form.publishedAt) return <StatusBadge tone="waiting">{t('packetForm.draft')}</StatusBadge>;
  return (
    <StatusBadge tone={form.isInUse ? 'done' : 'plain'}>
      {t(form.isInUse ? 'packetForm.inUse' : 'packetForm.earlier')}
    </StatusBadge>
  );
}
