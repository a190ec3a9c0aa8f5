import { Box, Button, Group, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { readablePhone } from '@stepwell/web/format/phone';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { Allowed } from '@stepwell/web/session/session-provider';
import { MailIcon, PhoneIcon } from '@stepwell/web/ui/icons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SafeHoursText } from '../../parts/safe-hours-text';
import type { ContactPatient } from './contact.graphql';

/** One address or number. */
export type Contact = ContactPatient['contacts'][number];

/** The address as people write it. */
export function readableAddress({ kind, address }: Pick<Contact, 'kind' | 'address'>): string {
  return kind === 'PHONE' ? readablePhone(address) : address;
}

interface ContactRowProps {
  contact: Contact;
  zone: string;
  onVerify: () => void;
  onRemove: () => void;
}

const tones = { UNVERIFIED: 'plain', CODE_SENT: 'waiting', VERIFIED: 'done', WRONG: 'overdue' } as const;

/** A contact with its state and what can be done about it. */
export function ContactRow({ contact, zone, onVerify, onRemove }: ContactRowProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const dayOf = (instant: string): string => sayDay(localDay(new Date(instant), reader.zone), reader);
  const address = readableAddress(contact);
  const isOpen = contact.verification !== 'VERIFIED';
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <Box miw={0} flex="1 1 220px">
        <Group gap={6} wrap="nowrap">
          {contact.kind === 'PHONE' ? <PhoneIcon size={16} /> : <MailIcon size={16} />}
          <Text fw={600} className="sw-figures" style={{ overflowWrap: 'anywhere' }}>
            {address}
          </Text>
        </Group>
        <Group gap={6} mt={4}>
          {contact.stopped && (
            <StatusBadge tone="overdue">{t(`contacts.stopped.${contact.kind}.${contact.stopped.reason}`)}</StatusBadge>
          )}
          <StatusBadge tone={tones[contact.verification]}>{t(`contacts.status.${contact.verification}`)}</StatusBadge>
          {contact.isShared && <StatusBadge tone="plain">{t('chart.shared')}</StatusBadge>}
          <SafeHoursText from={contact.safeFrom} until={contact.safeUntil} zone={zone} />
        </Group>
        {contact.stopped && (
          <Text size="xs" mt={4}>
            {t(`contacts.stoppedWhy.${contact.kind}.${contact.stopped.reason}`, { day: dayOf(contact.stopped.since) })}
          </Text>
        )}
      </Box>
      <Allowed to="patient:update">
        <Group gap="xs">
          {isOpen && (
            <Button
              variant="light"
              size="compact-sm"
              onClick={onVerify}
              aria-label={t('contacts.verifyOf', { address })}
            >
              {t(contact.verification === 'CODE_SENT' ? 'contacts.enterCode' : 'contacts.verify')}
            </Button>
          )}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={onRemove}
            aria-label={t('contacts.removeOf', { address })}
          >
            {t('contacts.remove')}
          </Button>
        </Group>
      </Allowed>
    </Group>
  );
}
