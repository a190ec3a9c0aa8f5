import { Stack, Text, Title } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PrintButton } from '../../parts/print-parts';
import type { Letter } from './letter-form';

/** The letter as it is printed: the figures, what they rest on, the notice, and what the patient agreed to. */
export function LetterSheet({ letter }: { letter: Letter }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { content, disclosure, notice, consentCopy } = letter;
  const { attendance } = content;
  const day = (local: string): string => fullDay(local, reader.locale);
  return (
    <Stack component="article" gap="md" aria-label={t('letter.title')}>
      <PrintButton />
      <Title order={3}>{t('letter.heading', { facility: content.facilityName })}</Title>
      <Text>{fullDay(localDay(new Date(disclosure.disclosedAt), reader.zone), reader.locale)}</Text>
      <Text>
        {t('letter.addressed', {
          name: [disclosure.recipientName, disclosure.recipientAffiliation].filter(Boolean).join(', '),
        })}
      </Text>
      <Text>{t('letter.about', { name: content.patientName, day: day(content.birthDate) })}</Text>
      <Text>{t('letter.span', { from: day(attendance.from), until: day(attendance.until) })}</Text>
      <Text>{t('letter.counts', { ...attendance })}</Text>
      <Text>{t('letter.only')}</Text>
      <Text>{disclosure.discloserName}</Text>
      {notice && <Text fw={600}>{notice}</Text>}
      {consentCopy && (
        <Stack gap="xs">
          <Title order={4}>{t('letter.copy')}</Title>
          {consentCopy.map(({ heading, text }) => (
            <Text key={heading} size="xs" style={{ whiteSpace: 'pre-line' }}>
              {`${heading}: ${text}`}
            </Text>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
