import { Anchor, Box, Group, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { ConsentBadge } from './consent-badge';
import type { Consent } from './sharing.graphql';
import { whoGetsIt } from './who-gets-it';

/** Every consent of the patient, the newest first. */
export function ConsentsCard({ patientId, consents }: { patientId: string; consents: readonly Consent[] }) {
  const { t } = useTranslation();
  const reader = useReader();
  const until = ({ expiresOn, expiresEvent }: Consent): string =>
    expiresOn
      ? t('sharing.topicsUntil', { day: sayDay(expiresOn, reader) })
      : expiresEvent
        ? t('sharing.topicsEvent', { event: expiresEvent })
        : t('sharing.topicsNoEnd');
  return (
    <SectionCard title={t('sharing.consents')}>
      {consents.length === 0 ? (
        <EmptyState title={t('sharing.noConsents')} hint={t('sharing.noConsentsHint')} />
      ) : (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {consents.map((consent) => (
            <Group component="li" key={consent.id} justify="space-between" align="flex-start" gap="sm">
              <Box miw={0} flex="1 1 200px">
                <Anchor
                  component={RouterLink}
                  href={urls.consent(patientId, consent.id)}
                  fw={600}
                  aria-label={t('sharing.openOf', { who: whoGetsIt(consent, t) })}
                >
                  {whoGetsIt(consent, t)}
                </Anchor>
                <Text size="xs" c="dimmed">
                  {[
                    t(`sharing.type.${consent.type}`),
                    consent.categories.map((each) => t(`sharing.category.${each}`)).join(', '),
                    until(consent),
                  ].join(' · ')}
                </Text>
              </Box>
              <ConsentBadge state={consent.state} />
            </Group>
          ))}
        </Stack>
      )}
    </SectionCard>
  );
}
