import { useProductNow } from '@stepwell/web/format/product-clock';
import { StatusBadge, type StatusTone } from '@stepwell/web/ui/status-badge';
import { Group } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SessionLine } from './groups.graphql';

type StateWord = 'ahead' | 'now' | 'notStarted' | 'unsigned' | 'signed' | 'awaiting' | 'cancelled';

const tones: Record<StateWord, StatusTone> = {
  ahead: 'plain',
  now: 'plain',
  notStarted: 'overdue',
  unsigned: 'overdue',
  signed: 'done',
  awaiting: 'waiting',
  cancelled: 'done',
};

/** What a session waits for at this moment. */
export function stateOf(session: SessionLine, now: Date): StateWord {
  const isOver = Date.parse(session.endsAt) < now.getTime();
  switch (session.status) {
    case 'CANCELLED':
      return 'cancelled';
    case 'SIGNED':
      return session.awaitsCosignature ? 'awaiting' : 'signed';
    case 'IN_PROGRESS':
      return isOver ? 'unsigned' : 'now';
    case 'PLANNED':
      return isOver ? 'notStarted' : 'ahead';
  }
}

/** Where a session stands, in words. */
export function SessionState({ session }: { session: SessionLine }) {
  const { t } = useTranslation();
  const state = stateOf(session, useProductNow());
  return (
    <Group gap={6}>
      <StatusBadge tone={tones[state]}>{t(`groups.status.${state}`)}</StatusBadge>
      {session.isException && session.status !== 'CANCELLED' && (
        <StatusBadge tone="plain">{t(session.isExtra ? 'groups.status.extra' : 'groups.status.moved')}</StatusBadge>
      )}
      {session.isLate && <StatusBadge tone="overdue">{t('groups.status.late')}</StatusBadge>}
    </Group>
  );
}
