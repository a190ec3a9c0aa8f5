import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { consentSlots, type ConsentSlot } from './consent-slots';
import { RevokeConsentMutation, type ContactPatient } from './contact.graphql';
import { GrantConsentDialog } from './grant-consent-dialog';
import { plannedOn } from './planned-count';
import { VoicemailConsent } from './voicemail-consent';

type Consent = ContactPatient['consents'][number];

/** Where the patient keeps messages of a channel from every address: consent alone then lets none leave. */
function optedOutOf(contacts: ContactPatient['contacts'], channel: ConsentSlot['channel']): string | undefined {
  const own = contacts.filter(({ kind }) => kind === (channel === 'EMAIL' ? 'EMAIL' : 'PHONE'));
  if (own.length === 0 || own.some(({ stopped }) => stopped?.reason !== 'OPTED_OUT')) return undefined;
  return own
    .flatMap(({ stopped }) => stopped?.since ?? [])
    .sort()
    .at(-1);
}

function useConsentState({ consents, contacts }: ContactPatient) {
  const { t } = useTranslation();
  const reader = useReader();
  const dayOf = (instant: string): string => sayDay(localDay(new Date(instant), reader.zone), reader);
  return (slot: ConsentSlot) => {
    const ofSlot = consents.filter(({ channel, purpose }) => channel === slot.channel && purpose === slot.purpose);
    const covering = consents.find(
      ({ channel, covers, revokedAt }) => channel === slot.channel && covers.includes(slot.purpose) && !revokedAt,
    );
    const live = ofSlot.find(({ revokedAt }) => !revokedAt);
    if (live) {
      const source = t(`consents.source.${live.source}`);
      const given = t('consents.given', { day: dayOf(live.grantedAt), source, name: live.grantedByName });
      const stopped = optedOutOf(contacts, slot.channel);
      const held = stopped && t(`consents.held.${slot.channel}`, { day: dayOf(stopped) });
      return { live, held, words: live.allowsNumbers ? `${given}. ${t('consents.asksNumbers')}` : given };
    }
    if (covering) {
      const words = t('consents.coveredBy', { day: dayOf(covering.grantedAt) });
      return { live: undefined, held: undefined, words };
    }
    const last = ofSlot
      .flatMap(({ revokedAt }) => revokedAt ?? [])
      .sort()
      .at(-1);
    return {
      live,
      held: undefined,
      words: last ? t('consents.revokedOn', { day: dayOf(last) }) : t('consents.notGiven'),
    };
  };
}

/** Every consent for messages: given how and when, or not, and revocable at any time. */
export function ConsentsCard({ patient }: { patient: ContactPatient }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const toast = useToast();
  const stateOf = useConsentState(patient);
  const [granting, setGranting] = useState<ConsentSlot>();
  const [revoking, setRevoking] = useState<Consent>();
  const revoke = useSendDocument(RevokeConsentMutation, { changes: ['patients', 'follow-ups'] });
  const endsBoth = patient.consents.some(
    ({ channel, covers, revokedAt }) =>
      channel === revoking?.channel && !revokedAt && covers.length > 1 && covers.includes(revoking.purpose),
  );
  const { episode } = patient;
  const needed = episode && !episode.dischargedOn ? 'FOLLOW_UP' : 'AFTER_DISCHARGE';
  const planned = revoking && (endsBoth || revoking.purpose === needed) ? plannedOn(patient, revoking.channel) : 0;

  const confirmRevocation = async (): Promise<void> => {
    if (!revoking) return;
    await revoke.mutateAsync({ input: { consentId: revoking.id } });
    toast(t('consents.revoked'));
  };
  return (
    <SectionCard title={t('consents.title')}>
      <Text c="dimmed" mb="md">
        {t('consents.lead')}
      </Text>
      <Stack gap="md">
        {consentSlots.map((slot) => {
          const { live, held, words } = stateOf(slot);
          const names = { channel: t(`channel.${slot.channel}`), purpose: t(`consents.purpose.${slot.purpose}`) };
          return (
            <Group key={slot.channel + slot.purpose} justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
              <Box miw={0}>
                <Text fw={600}>{`${names.channel}: ${names.purpose}`}</Text>
                <Text size="xs" c="dimmed">
                  {words}
                </Text>
                {held && <Text size="xs">{held}</Text>}
              </Box>
              {can('consent:manage') && (
                <Button
                  variant={live ? 'subtle' : 'default'}
                  color={live ? 'gray' : 'accent'}
                  size="compact-sm"
                  flex="none"
                  aria-label={t(live ? 'consents.revokeOf' : 'consents.recordOf', names)}
                  onClick={() => (live ? setRevoking(live) : setGranting(slot))}
                >
                  {t(live ? 'consents.revoke' : 'consents.record')}
                </Button>
              )}
            </Group>
          );
        })}
        {patient.contacts.map((contact) => (
          <VoicemailConsent key={contact.id} contact={contact} language={patient.language} />
        ))}
      </Stack>
      <GrantConsentDialog
        slot={granting}
        patientId={patient.id}
        language={patient.language}
        onClose={() => setGranting(undefined)}
      />
      <ConfirmDialog
        opened={revoking !== undefined}
        onClose={() => setRevoking(undefined)}
        title={t('consents.revokeTitle')}
        consequences={
          <>
            <Text>{t('consents.revokeText')}</Text>
            {endsBoth && <Text mt="xs">{t('consents.revokeBoth')}</Text>}
            {planned > 0 && <Text mt="xs">{t('consents.revokePlanned', { count: planned })}</Text>}
          </>
        }
        confirmLabel={t('consents.revokeSubmit')}
        tone="danger"
        onConfirm={confirmRevocation}
      />
    </SectionCard>
  );
}
