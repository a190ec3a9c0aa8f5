import { Box, Group, Text } from '@mantine/core';
import { MailIcon, PhoneIcon } from '@stepwell/web/ui/icons';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './lock-screen.module.css';

interface MessageCardProps {
  icon: ReactNode;
  app: string;
  sender: string;
  line: string;
}

function MessageCard({ icon, app, sender, line }: MessageCardProps) {
  return (
    <Box className={classes['message'] ?? ''}>
      <Group gap={6} wrap="nowrap" justify="space-between">
        <Group gap={6} wrap="nowrap" c="dimmed">
          {icon}
          <Text size="xs">{app}</Text>
        </Group>
      </Group>
      <Text fw={600} truncate>
        {sender}
      </Text>
      <Text>{line}</Text>
    </Box>
  );
}

/** A phone's lock screen with a letter and a text message as a stranger sees them over the owner's shoulder. */
export function LockScreen({ sender }: { sender: string }) {
  const { t } = useTranslation('admin');
  const name = sender.trim() || t('organization.preview.noName');
  return (
    <Box component="figure" m={0}>
      <Box className={classes['phone'] ?? ''}>
        <Text className={classes['clock'] ?? ''} aria-hidden="true">
          14:05
        </Text>
        <MessageCard
          icon={<MailIcon size={14} />}
          app={t('organization.preview.mail')}
          sender={name}
          line={t('organization.preview.subject')}
        />
        <MessageCard
          icon={<PhoneIcon size={14} />}
          app={t('organization.preview.text')}
          sender={t('organization.preview.number')}
          line={t('organization.preview.body', { sender: name })}
        />
      </Box>
      <Text component="figcaption" size="xs" c="dimmed" mt="sm" maw={280}>
        {t('organization.preview.caption')}
      </Text>
    </Box>
  );
}
