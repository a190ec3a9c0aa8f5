import { Stack, Text, Title } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PrintButton } from '../../parts/print-parts';
import type { ReleasedNotes } from './notes-apart.graphql';

/** Notes as they are printed: with the notice and the consent they rest on, and nothing else of the record. */
export function NotesApartSheet({ released, facility }: { released: ReleasedNotes; facility: string }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { content, disclosure, notice, consentCopy } = released;
  const { recipientName, recipientAffiliation, disclosedAt, discloserName } = disclosure;
  return (
    <Stack component="article" gap="md" aria-label={t('notesApart.title')}>
      <PrintButton />
      <Title order={3}>{t('notesApart.heading', { facility })}</Title>
      <Text>{fullDay(localDay(new Date(disclosedAt), reader.zone), reader.locale)}</Text>
      <Text>{t('letter.addressed', { name: [recipientName, recipientAffiliation].filter(Boolean).join(', ') })}</Text>
      {content.map(({ id, heldOn, text }) => (
        <Stack key={id} gap={2}>
          <Text fw={600}>{fullDay(heldOn, reader.locale)}</Text>
          <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Text>
        </Stack>
      ))}
      <Text>{discloserName}</Text>
      {notice && <Text fw={600}>{notice}</Text>}
      {consentCopy?.map(({ heading, text }) => (
        <Text key={heading} size="xs" style={{ whiteSpace: 'pre-line' }}>
          {`${heading}: ${text}`}
        </Text>
      ))}
    </Stack>
  );
}
