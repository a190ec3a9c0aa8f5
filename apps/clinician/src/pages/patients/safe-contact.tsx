import { Anchor, Box, Group, Text } from '@mantine/core';
import { readablePhone } from '@stepwell/web/format/phone';
import { MailIcon, PhoneIcon } from '@stepwell/web/ui/icons';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { MessageRule } from '../../parts/message-rule';
import { SafeHoursText } from '../../parts/safe-hours-text';
import { urls } from '../../urls';
import type { ChartPatient } from './chart.graphql';
import classes from './chart-header.module.css';

type Contact = ChartPatient['contacts'][number];

function ContactLine({ contact, zone }: { contact: Contact; zone: string }) {
  const { t } = useTranslation();
  const isPhone = contact.kind === 'PHONE';
  return (
    <Box component="li" className={classes['line'] ?? ''}>
      <Group gap={6} wrap="nowrap" miw={0}>
        {isPhone ? <PhoneIcon size={14} /> : <MailIcon size={14} />}
        {isPhone ? (
          <Anchor href={`tel:${contact.address}`} className="sw-figures">
            {readablePhone(contact.address)}
          </Anchor>
        ) : (
          <Text truncate>{contact.address}</Text>
        )}
      </Group>
      {(isPhone || contact.safeFrom) && (
        <SafeHoursText from={contact.safeFrom} until={contact.safeUntil} zone={zone} withNow />
      )}
      {contact.stopped && (
        <StatusBadge tone="overdue">{t(`contacts.stopped.${contact.kind}.${contact.stopped.reason}`)}</StatusBadge>
      )}
      <MessageRule rule={contact.voicemail?.rule} />
      {contact.isShared && <StatusBadge tone="plain">{t('chart.shared')}</StatusBadge>}
      {contact.verification === 'WRONG' && <StatusBadge tone="overdue">{t('chart.wrong')}</StatusBadge>}
      {(contact.verification === 'UNVERIFIED' || contact.verification === 'CODE_SENT') && (
        <StatusBadge tone="plain">{t('chart.unverified')}</StatusBadge>
      )}
    </Box>
  );
}

/** Whom we may reach, when, and what must not be said there. */
export function SafeContact({ patient }: { patient: ChartPatient }) {
  const { t } = useTranslation();
  const { details } = patient;
  return (
    <div>
      <Text size="xs" c="dimmed" fw={600} component="h2">
        {t('chart.talk')}
      </Text>
      {details?.showsCallerId === false && <StatusBadge tone="plain">{t('chart.hideNumber')}</StatusBadge>}
      {patient.contacts.length === 0 ? (
        <Group gap="xs">
          <Text>{t('chart.noContact')}</Text>
          <Anchor component={RouterLink} href={urls.contact(patient.id)}>
            {t('chart.addContact')}
          </Anchor>
        </Group>
      ) : (
        <Box component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {patient.contacts.map((contact) => (
            <ContactLine key={contact.id} contact={contact} zone={patient.timeZone} />
          ))}
        </Box>
      )}
    </div>
  );
}
