import { Group, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { CareConversation } from './care-messages.graphql';
import classes from './care-messages.module.css';

interface MessageListProps {
  messages: CareConversation['messages'];
  patientName: string;
}

/** Who wrote what and when, the newest last, with who read it. */
export function MessageList({ messages, patientName }: MessageListProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const readWords = ({ isFromPatient, readAt, readByName }: CareConversation['messages'][number]): string => {
    if (!readAt) return t(isFromPatient ? 'careMessages.waits' : 'careMessages.notSeen');
    const when = sayMoment(readAt, reader);
    return readByName ? t('careMessages.readBy', { name: readByName, when }) : t('careMessages.seen', { when });
  };
  return (
    <ol className={classes['thread']}>
      {messages.map((message) => (
        <li
          key={message.id}
          className={classes['message']}
          data-ours={!message.isFromPatient}
          data-open={message.isCrisis && !message.readAt}
        >
          <Group gap="4px 8px">
            <Text fw={600} size="sm">
              {message.authorName ?? patientName}
            </Text>
            {message.isCrisis && <StatusBadge tone="safety">{t('careMessages.crisis')}</StatusBadge>}
          </Group>
          <Text className={classes['words'] ?? ''}>{message.body}</Text>
          <Text size="xs" c="dimmed" className="sw-figures">
            {sayMoment(message.sentAt, reader)} · {readWords(message)}
          </Text>
        </li>
      ))}
    </ol>
  );
}
