import { Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Consent } from './sharing.graphql';

/** Who prepared, read, signed and took back a consent. */
export function ConsentFacts({ consent }: { consent: Consent }) {
  const { t } = useTranslation();
  const reader = useReader();
  const day = (instant: string): string => sayDay(localDay(new Date(instant), reader.zone), reader);
  const { signedAt, signedBy, signerName, revokedAt, revokedHow } = consent;
  const lines = [
    t('consent.preparedBy', { name: consent.preparedByName }),
    t(`consent.aidLine.${consent.aid}`, { name: consent.aidName ?? '' }),
    signedAt &&
      signedBy &&
      [
        t('consent.signedLine', { name: signerName ?? '', day: day(signedAt), how: t(`consent.how.${signedBy}`) }),
        consent.witnessName && t('consent.witness', { name: consent.witnessName }),
      ]
        .filter(Boolean)
        .join(', '),
    consent.guardianSignedAt &&
      consent.guardianSignedBy &&
      [
        t('guardians.line', {
          name: consent.guardianName ?? '',
          day: day(consent.guardianSignedAt),
          how: t(`consent.how.${consent.guardianSignedBy}`),
        }),
        consent.guardianWitnessName && t('consent.witness', { name: consent.guardianWitnessName }),
      ]
        .filter(Boolean)
        .join(', '),
    consent.guardianAsked && !consent.guardianSignedAt && t('guardians.asked'),
    revokedAt &&
      revokedHow &&
      t('consent.revokedLine', { day: day(revokedAt), how: t(`consent.revokedHow.${revokedHow}`) }),
  ].filter((line): line is string => Boolean(line));
  return (
    <Stack gap={2}>
      {lines.map((line) => (
        <Text key={line} size="xs" c="dimmed">
          {line}
        </Text>
      ))}
    </Stack>
  );
}
