import { Blockquote, Box, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Channel, ContactAfterDischarge, Language, PatientDischargeQuery as Answer } from '../../../gql/graphql';
import { ContactWordingsQuery } from './discharge.graphql';

/** Whom the question is put to, and what they agreed to before. */
export interface ContactAsked {
  language: Language;
  consents: Answer['patient']['consents'];
}

const channelsOf: Record<string, readonly Channel[]> = {
  BY_EMAIL: ['EMAIL'],
  BY_TEXT: ['SMS'],
  BY_BOTH: ['EMAIL', 'SMS'],
  DECLINED: [],
};

/** By which channels the patient agreed to be written to after a discharge. */
export function agreedAfter(consents: ContactAsked['consents']): Channel[] {
  const live = consents.filter(({ covers, revokedAt }) => covers.includes('AFTER_DISCHARGE') && !revokedAt);
  return [...new Set(live.map(({ channel }) => channel))];
}

/** The answer that says what was agreed to before. */
export function answerOf(agreed: readonly Channel[]): ContactAfterDischarge {
  if (agreed.includes('EMAIL')) return agreed.includes('SMS') ? 'BY_BOTH' : 'BY_EMAIL';
  return agreed.includes('SMS') ? 'BY_TEXT' : 'UNKNOWN';
}

/** What an answer sets in motion: the words to read out for what is new, and that what is left out ends. */
export function ContactWords({ answer, language, consents }: ContactAsked & { answer: string }) {
  const { t } = useTranslation();
  const chosen = channelsOf[answer];
  const agreed = agreedAfter(consents);
  const fresh = chosen?.filter((channel) => !agreed.includes(channel)) ?? [];
  const { data } = useDocument(ContactWordingsQuery, {}, { topics: [], enabled: fresh.length > 0 });
  const ends = chosen !== undefined && agreed.some((channel) => !chosen.includes(channel));
  const words = data?.consentWordings.filter(
    (each) => each.purpose === 'AFTER_DISCHARGE' && fresh.includes(each.channel),
  );
  const wordsIn = (wanted: Language) =>
    words
      ?.filter((each) => each.language === wanted)
      .map(({ channel, text }) => (
        <Blockquote key={channel} p="sm" mt="xs" lang={wanted.toLowerCase()}>
          {text}
        </Blockquote>
      ));
  return (
    <div aria-live="polite">
      {fresh.length > 0 && (
        <Text c="dimmed" mt="sm">
          {t('discharge.contactReadOut')}
        </Text>
      )}
      {wordsIn(language)}
      {fresh.length > 0 && language !== 'EN' && (
        <Box component="details" mt="xs">
          <summary>{t('discharge.contactInEnglish')}</summary>
          {wordsIn('EN')}
        </Box>
      )}
      {ends && <Text mt="sm">{t('discharge.contactEnds')}</Text>}
    </div>
  );
}
