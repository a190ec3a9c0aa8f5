import { ActionIcon, Badge } from '@mantine/core';
import { BellIcon } from '@stepwell/web/ui/icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './notifications.module.css';
import { useUnread } from './use-notifications';

const NotificationPanel = lazy(async () => ({
  default: (await import('./notification-panel')).NotificationPanel,
}));

/** Says from any page how much is new for the viewer, and opens the list of it. */
export function NotificationBell() {
  const { t } = useTranslation();
  const count = useUnread() ?? 0;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionIcon
        className={classes['bell'] ?? ''}
        variant="subtle"
        color="gray"
        size={36}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={t('notifications.bell', { count })}
        onClick={() => setOpen(true)}
      >
        <BellIcon size={20} />
        {count > 0 && (
          <Badge className={classes['count'] ?? ''} size="xs" aria-hidden="true">
            {count}
          </Badge>
        )}
      </ActionIcon>
      <Suspense fallback={null}>{isOpen && <NotificationPanel onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
