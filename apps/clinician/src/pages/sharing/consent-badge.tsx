import { StatusBadge, type StatusTone } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Consent } from './sharing.graphql';

const tones: Record<Consent['state'], StatusTone> = {
  DRAFT: 'waiting',
  AWAITING_GUARDIAN: 'waiting',
  ACTIVE: 'plain',
  EXPIRED: 'done',
  REVOKED: 'overdue',
  DISCARDED: 'done',
};

/** Where a consent stands. */
export function ConsentBadge({ state }: Pick<Consent, 'state'>) {
  const { t } = useTranslation();
  return <StatusBadge tone={tones[state]}>{t(`sharing.state.${state}`)}</StatusBadge>;
}
