import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { VoicemailRule } from '../../gql/graphql';

/** What may be left when a machine answers: the neutral words, or nothing, and why. */
export function MessageRule({ rule }: { rule: VoicemailRule | null | undefined }) {
  const { t } = useTranslation();
  if (!rule) return null;
  // That others answer stands beside it in its own colour.
  const isQuiet = rule === 'MAY_LEAVE' || rule === 'SHARED';
  return <StatusBadge tone={isQuiet ? 'plain' : 'overdue'}>{t(`chart.voicemail.${rule}`)}</StatusBadge>;
}
