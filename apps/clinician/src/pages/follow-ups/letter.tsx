import { Box, List, Stack, Text, Title } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Work } from './work.graphql';
import classes from './work.module.css';

/** The letter and its envelope, a sheet each on paper; on the screen also how to post them. */
export function Letter({ work }: { work: Work }) {
  const { t } = useTranslation();
  const { now, zone } = useReader();
  const { senderName, returnAddress, letter, language, fullName } = work;
  const hints = t('byHand.postHints', { returnObjects: true }) as readonly string[];
  const sender = [senderName, returnAddress].filter(Boolean).join('\n');
  if (!letter) return null;
  return (
    <Stack gap="lg">
      <Stack gap="xs" className="sw-no-print">
        <List>
          {hints.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
        {!returnAddress && (
          <Notice tone="info" title={t('byHand.noReturn')}>
            {t('byHand.noReturnHint')}
          </Notice>
        )}
      </Stack>
      <section>
        <Title order={2} size="h3" mb="xs" className="sw-no-print">
          {t('byHand.letter')}
        </Title>
        <Box component="article" lang={language.toLowerCase()} className={classes['sheet'] ?? ''}>
          <Text className={classes['lines'] ?? ''}>{sender}</Text>
          <Text my="lg">{fullDay(localDay(now, zone), language === 'ES' ? 'es-US' : 'en-US')}</Text>
          <Text className={classes['lines'] ?? ''}>{letter}</Text>
        </Box>
      </section>
      <section className={classes['envelope'] ?? ''}>
        <Title order={2} size="h3" mb="xs" className="sw-no-print">
          {t('byHand.envelope')}
        </Title>
        <Box component="article" className={classes['sheet'] ?? ''}>
          <Text size="sm" className={classes['lines'] ?? ''}>
            {sender}
          </Text>
          <Box className={classes['recipient'] ?? ''}>
            <Text>{fullName}</Text>
            <Box className={classes['blank'] ?? ''} aria-hidden="true" />
            <Box className={classes['blank'] ?? ''} aria-hidden="true" />
          </Box>
        </Box>
      </section>
    </Stack>
  );
}
