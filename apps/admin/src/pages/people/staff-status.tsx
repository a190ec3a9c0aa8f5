import { StatusBadge, type StatusTone } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { StaffStatus } from '../../../gql/graphql';

const tones: Record<Exclude<StaffStatus, 'ACTIVE'>, StatusTone> = { INVITED: 'waiting', DEACTIVATED: 'done' };

/** Whether somebody may sign in, in a word; only what is not ordinary stands out. */
export function StaffStatusBadge({ status }: { status: StaffStatus }) {
  const { t } = useTranslation('admin');
  if (status === 'ACTIVE') return <span>{t('people.status.ACTIVE')}</span>;
  return <StatusBadge tone={tones[status]}>{t(`people.status.${status}`)}</StatusBadge>;
}
