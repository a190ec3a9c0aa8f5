import { Anchor, Button, Group, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Allowed } from '@stepwell/web/session/session-provider';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../urls';
import { SafetyContacts } from './safety-contacts';
import classes from './safety-item.module.css';
import { AcknowledgeSafetyItemMutation, type SafetyItem } from './safety-items.graphql';
import { SafetyOutcomeDialog } from './safety-outcome-dialog';
import { SafetyPages } from './safety-pages';
import { WelfareCheckDialog } from './welfare-check-dialog';

interface SafetyItemCardProps {
  item: SafetyItem;
  /** Whether the patient's name leads, as in a list of several. */
  withName: boolean;
  /** What stands below it: further reasons of the same patient. */
  children?: ReactNode;
}

function StandBadge({ item }: { item: SafetyItem }) {
  const { t } = useTranslation();
  if (item.closedAt) return <StatusBadge tone="done">{t('safety.closed')}</StatusBadge>;
  if (item.acknowledgedByName)
    return <StatusBadge tone="waiting">{t('safety.seesTo', { name: item.acknowledgedByName })}</StatusBadge>;
  return <StatusBadge tone="safety">{t('safety.nobody')}</StatusBadge>;
}

/** One safety item: who, why, how they may be reached, who was told, and what is done about it, in place. */
export function SafetyItemCard({ item, withName, children }: SafetyItemCardProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const reader = useReader();
  const toast = useToast();
  const [dialog, setDialog] = useState<'outcome' | 'welfare'>();
  const acknowledge = useSendDocument(AcknowledgeSafetyItemMutation, { changes: ['check-ins'] });
  const { patient } = item;
  const why = item.reasons.map((reason) => t(`safety.reason.${reason}`, { craving: item.craving ?? '' })).join(', ');
  const named = (what: string) => t('safety.actions', { what, name: patient.displayName });
  const see = () =>
    acknowledge.mutateAsync({ input: { id: item.id } }).then(
      () => toast(t('safety.seen')),
      (thrown: unknown) => toast(errorSentence(thrown, tWeb)),
    );
  return (
    <li className={classes['item']} data-open={!item.closedAt}>
      <Group gap="4px 8px">
        {withName && (
          <Anchor component={RouterLink} href={urls.patient(patient.id)} fw={600}>
            {patient.displayName}
          </Anchor>
        )}
        <Text fw={withName ? 400 : 600}>{why}</Text>
        <StandBadge item={item} />
      </Group>
      <Text size="xs" c="dimmed">
        {[sayMoment(item.raisedAt, reader), item.facilityName].join(' · ')}
      </Text>
      {item.words && <Text className={classes['words'] ?? ''}>{t('safety.quote', { words: item.words })}</Text>}
      {item.closedAt ? (
        <Outcome item={item} />
      ) : (
        <>
          <SafetyContacts patient={patient} />
          <SafetyPages item={item} />
          {item.holdsMessages && <Text size="xs">{t('safety.held')}</Text>}
          <Allowed to="checkin:record">
            <Group gap={6}>
              {!item.acknowledgedAt && (
                <Button size="compact-sm" aria-label={named(t('safety.see'))} onClick={() => void see()}>
                  {t('safety.see')}
                </Button>
              )}
              <Button
                size="compact-sm"
                variant={item.acknowledgedAt ? 'filled' : 'default'}
                aria-label={named(t('safety.record'))}
                onClick={() => setDialog('outcome')}
              >
                {t('safety.record')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={named(t('safety.welfare'))}
                onClick={() => setDialog('welfare')}
              >
                {t('safety.welfare')}
              </Button>
            </Group>
          </Allowed>
        </>
      )}
      {children}
      <SafetyOutcomeDialog item={item} opened={dialog === 'outcome'} onClose={() => setDialog(undefined)} />
      <WelfareCheckDialog patient={patient} opened={dialog === 'welfare'} onClose={() => setDialog(undefined)} />
    </li>
  );
}

function Outcome({ item }: { item: SafetyItem }) {
  const { t } = useTranslation();
  const reader = useReader();
  const said = [
    item.reached && t(`safety.reached.${item.reached}`),
    item.riskLevel && t(`safety.risk.${item.riskLevel}`),
    item.planReviewed && t('safety.planReviewed'),
    item.supervisorInformed && t('safety.supervisorInformed'),
  ];
  return (
    <>
      <Text>{said.filter(Boolean).join(' · ')}</Text>
      {item.note && <Text className={classes['words'] ?? ''}>{item.note}</Text>}
      {item.closedAt && (
        <Text size="xs" c="dimmed">
          {t('safety.closedBy', { name: item.closedByName ?? '', when: sayMoment(item.closedAt, reader) })}
        </Text>
      )}
    </>
  );
}
