import { Anchor, Text } from '@mantine/core';
import { readablePhone } from '@stepwell/web/format/phone';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { MessageRule } from './message-rule';
import { SafeHoursText } from './safe-hours-text';
import classes from './safety-item.module.css';
import type { SafetyItem } from './safety-items.graphql';

/** How the patient may be reached, when, and what to mind. */
export function SafetyContacts({ patient }: { patient: SafetyItem['patient'] }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="xs" c="dimmed" fw={600}>
        {t('safety.reach')}
      </Text>
      {patient.contacts.length === 0 && <Text>{t('safety.noContact')}</Text>}
      <ul className={classes['lines']}>
        {patient.contacts.map((contact) => (
          <li key={contact.id} className={classes['line']}>
            {contact.kind === 'PHONE' ? (
              <Anchor href={`tel:${contact.address}`} className="sw-figures">
                {readablePhone(contact.address)}
              </Anchor>
            ) : (
              <Text component="span">{contact.address}</Text>
            )}
            <SafeHoursText from={contact.safeFrom} until={contact.safeUntil} zone={patient.timeZone} withNow />
            {contact.stopped && (
              <StatusBadge tone="plain">{t(`contacts.stopped.${contact.kind}.${contact.stopped.reason}`)}</StatusBadge>
            )}
            <MessageRule rule={contact.voicemail?.rule} />
            {contact.isShared && <StatusBadge tone="overdue">{t('safety.shared')}</StatusBadge>}
            {contact.verification !== 'VERIFIED' && <StatusBadge tone="plain">{t('chart.unverified')}</StatusBadge>}
          </li>
        ))}
      </ul>
      {patient.precautions && <Text>{t('safety.mind', { what: patient.precautions })}</Text>}
    </div>
  );
}
