import { Button, Group, Text, Title } from '@mantine/core';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';

/** What can be done with a source that is kept by hand. */
export function ManualPanel({ sourceId }: { sourceId: string }) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Title order={2}>{t('byHand.title')}</Title>
      <Text c="dimmed" mb="md">
        {t('byHand.help')}
      </Text>
      <Group gap="sm">
        <Button component={RouterLink} href={urls.newMeeting(sourceId)}>
          {t('byHand.add')}
        </Button>
        <Button component={RouterLink} href={`${urls.meetings}?source=${sourceId}`} variant="default">
          {t('directory.browse')}
        </Button>
      </Group>
    </>
  );
}
