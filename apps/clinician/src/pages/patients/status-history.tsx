import { Box, Text } from '@mantine/core';
import { fullDay, sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ContactPatient } from './contact.graphql';
import { StoppedList } from './stopped-list';

/** What happened to the patient before, and what it stopped. */
export function StatusHistory({ changes }: { changes: ContactPatient['statusChanges'] }) {
  const { t } = useTranslation();
  const reader = useReader();
  return changes.map((change) => (
    <Box key={change.id} mt="md">
      <Text fw={600}>
        {t('status.line', {
          what: t(`status.kind.${change.status}`),
          day: fullDay(change.effectiveOn, reader.locale),
        })}
      </Text>
      {change.note && <Text>{change.note}</Text>}
      <StoppedList stopped={change.stopped} />
      <Text size="xs" c="dimmed">
        {t('status.by', { name: change.changedByName, when: sayMoment(change.changedAt, reader) })}
      </Text>
    </Box>
  ));
}
