import { ActionIcon, Button, Drawer, Group, Text, VisuallyHidden } from '@mantine/core';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CheckIcon } from '@stepwell/web/ui/icons';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useOpenDialog } from '@stepwell/web/ui/use-open-dialog';
import { useRef } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import {
  placeOfNotification,
  useNotificationPeople,
  useNotificationWords,
  type Notification,
} from './notification-words';
import classes from './notifications.module.css';
import { useNotifications } from './use-notifications';

interface RowProps {
  news: Notification;
  onRead: () => void;
  onGo: () => void;
}

function Row({ news, onRead, onGo }: RowProps) {
  const { t } = useTranslation();
  const what = useNotificationWords()(news);
  const people = useNotificationPeople()(news);
  const link = useRef<HTMLAnchorElement>(null);
  const tone = news.kind === 'SAFETY_PAGE' ? classes['safety'] : classes['unread'];
  return (
    <li className={classes['row']}>
      <span className={`${classes['sign']} ${news.isRead ? '' : tone}`} aria-hidden="true" />
      <div className={classes['words']}>
        {!news.isRead && <VisuallyHidden>{t('notifications.unread')}: </VisuallyHidden>}
        <RouterLink
          ref={link}
          className={classes['link']}
          href={placeOfNotification(news)}
          onClick={() => {
            if (!news.isRead) onRead();
            onGo();
          }}
        >
          <Text component="span" fw={news.isRead ? 400 : 600}>
            {what}
          </Text>
        </RouterLink>
        <Text size="sm" c="dimmed">
          {people && `${people} · `}
          <MomentText at={news.at} />
        </Text>
      </div>
      {!news.isRead && (
        <ActionIcon
          variant="subtle"
          color="gray"
          title={t('notifications.read')}
          aria-label={t('notifications.readOf', { what: people ? `${what}, ${people}` : what })}
          onClick={() => {
            onRead();
            // The button goes; the focus stays in its row.
            link.current?.focus();
          }}
        >
          <CheckIcon size={16} />
        </ActionIcon>
      )}
    </li>
  );
}

/** Everything that is new for the viewer, each with the place where it can be acted on. */
export function NotificationPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { rows, error, retry, read, readAll } = useNotifications();
  const isUppermost = useOpenDialog(true);
  const list = useRef<HTMLUListElement>(null);
  const latest = rows?.[0];
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={420}
      closeOnEscape={isUppermost}
      closeButtonProps={{ 'aria-label': t('notifications.close') }}
      title={
        <Text fw={600} component="span">
          {t('notifications.title')}
        </Text>
      }
    >
      <Group justify="space-between" gap="sm" mb="xs">
        <Text size="sm" c="dimmed">
          {t('notifications.span')}
        </Text>
        {latest && rows.some(({ isRead }) => !isRead) && (
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              readAll(latest.at);
              list.current?.focus();
            }}
          >
            {t('notifications.readAll')}
          </Button>
        )}
      </Group>
      {error && <ErrorState error={error} onRetry={retry} />}
      {!rows && !error && <CardsSkeleton cards={4} lines={1} />}
      {rows?.length === 0 && <EmptyState title={t('notifications.emptyTitle')} hint={t('notifications.emptyHint')} />}
      {rows && rows.length > 0 && (
        <ul ref={list} tabIndex={-1} className={classes['list']} aria-label={t('notifications.list')}>
          {rows.map((news) => (
            <Row key={`${news.kind}:${news.id}`} news={news} onRead={() => read(news)} onGo={onClose} />
          ))}
        </ul>
      )}
    </Drawer>
  );
}
