import { List, Text } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

interface StoppedListProps {
  stopped: readonly { programmeName: string; messageCount: number }[];
}

/** Which automatic messages end, by programme. */
export function StoppedList({ stopped }: StoppedListProps) {
  const { t } = useTranslation();
  if (stopped.length === 0) return <Text>{t('status.nothing')}</Text>;
  return (
    <List>
      {stopped.map(({ programmeName, messageCount }, at) => (
        <List.Item key={`${at} ${programmeName}`}>
          {t('status.stopped', { programme: programmeName, count: messageCount })}
        </List.Item>
      ))}
    </List>
  );
}
