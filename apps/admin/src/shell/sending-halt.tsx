import { Box, Code, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SendingHaltQuery } from './viewer.graphql';

const refreshEvery = 60_000;

/** Says on every page that nothing leaves from a database that looks like a copy, since when, and what confirms it. */
export function SendingHalt() {
  const { t } = useTranslation('admin');
  const reader = useReader();
  const halt = useDocument(SendingHaltQuery, {}, { topics: [], refreshEvery }).data?.sendingHalt;
  if (!halt) return null;
  return (
    <Box mb="lg">
      <Notice tone="warning" role="status" title={t('shell.halt.title')}>
        <Text>
          {t('shell.halt.since', { moment: sayMoment(halt.since, reader) })} {t('shell.halt.why')}
        </Text>
        <Code block my="xs">
          {t('shell.halt.command')}
        </Code>
        <Text>{t('shell.halt.after')}</Text>
      </Notice>
    </Box>
  );
}
