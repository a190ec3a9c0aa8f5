import { Box } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SendingHaltQuery } from './viewer.graphql';

const refreshEvery = 60_000;

/** Says that follow-ups and pages wait, so that nobody relies on them meanwhile. */
export function SendingHalt() {
  const { t } = useTranslation();
  const reader = useReader();
  const halt = useDocument(SendingHaltQuery, {}, { topics: [], refreshEvery }).data?.sendingHalt;
  if (!halt) return null;
  return (
    <Box mb="md">
      <Notice tone="warning" role="status">
        {t('shell.halt', { moment: sayMoment(halt.since, reader) })}
      </Notice>
    </Box>
  );
}
