import { Anchor, Group, Text } from '@mantine/core';
import { readablePhone } from '@stepwell/web/format/phone';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SafeHoursText } from './safe-hours-text';
import type { TaskLine } from './tasks.graphql';

interface CallLineProps {
  patient: NonNullable<TaskLine['patient']>;
  /** Says also whether this moment is safe. */
  withNow: boolean;
}

/** Where a patient may be called, when, and what to mind before dialling. */
export function CallLine({ patient, withNow }: CallLineProps) {
  const { t } = useTranslation();
  if (!patient.phone) return <Text c="dimmed">{t('tasks.noPhone')}</Text>;
  return (
    <>
      <Group gap="2px 8px">
        <Anchor href={`tel:${patient.phone.replace(/[^+\d]/g, '')}`} className="sw-figures">
          {readablePhone(patient.phone)}
        </Anchor>
        <SafeHoursText from={patient.safeFrom} until={patient.safeUntil} zone={patient.timeZone} withNow={withNow} />
        {patient.isShared && <StatusBadge tone="overdue">{t('safety.shared')}</StatusBadge>}
      </Group>
      {patient.voicemailRule && <Text size="xs">{t(`chart.voicemail.${patient.voicemailRule}`)}</Text>}
      {patient.precautions && <Text size="xs">{t('safety.mind', { what: patient.precautions })}</Text>}
    </>
  );
}
