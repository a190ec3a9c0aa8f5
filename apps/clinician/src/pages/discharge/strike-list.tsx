import { Checkbox, Stack, Text } from '@mantine/core';
import { sayDay, shortTime } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { DischargeDryRunQuery } from './discharge.graphql';

interface StrikeListProps {
  patientId: string;
  /** YYYY-MM-DD. */
  dischargedOn: string;
  /** The patient agreed to be written to, as the form stands. */
  isAgreed: boolean;
  struck: readonly string[];
  onStruck: (codes: string[]) => void;
}

/** Every message of the weeks after, as it would go; what the patient does not want is unticked. */
export function StrikeList({ patientId, dischargedOn, isAgreed, struck, onStruck }: StrikeListProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const { data } = useDocument(
    DischargeDryRunQuery,
    { patientId, anchorDate: dischargedOn },
    { topics: ['follow-ups', 'patients'], enabled: dischargedOn !== '' },
  );
  const messages = data?.followUpDryRun.steps.filter(({ action }) => action === 'MESSAGE') ?? [];
  const toggle = (code: string): void =>
    onStruck(struck.includes(code) ? struck.filter((each) => each !== code) : [...struck, code]);
  return (
    <details>
      <summary>
        {t(isAgreed ? 'discharge.messages' : 'discharge.messagesHeld', { count: messages.length - struck.length })}
      </summary>
      <Text c="dimmed" my="xs">
        {t('discharge.messagesHelp')}
      </Text>
      <Stack gap="xs">
        {messages.map(({ stepCode, name, localDate, localTime, channel, text }) => (
          <Checkbox
            key={stepCode}
            checked={!struck.includes(stepCode)}
            onChange={() => toggle(stepCode)}
            label={[
              `${name}: ${sayDay(localDate, reader)}, ${shortTime(localTime)}`,
              channel && t(`channel.${channel}`),
            ]
              .filter(Boolean)
              .join(' · ')}
            description={text}
          />
        ))}
      </Stack>
    </details>
  );
}
