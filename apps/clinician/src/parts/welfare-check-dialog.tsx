import { List, Stack, Text } from '@mantine/core';
import { readablePhone } from '@stepwell/web/format/phone';
import { FormDialog } from '@stepwell/web/ui/form-dialog';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SafetyItem } from './safety-items.graphql';

interface WelfareCheckProps {
  patient: SafetyItem['patient'];
  opened: boolean;
  onClose: () => void;
}

/** What to say, and not to say, when the police are asked to look after somebody: no fact of treatment is among it. */
export function WelfareCheckDialog({ patient, opened, onClose }: WelfareCheckProps) {
  const { t } = useTranslation();
  const phone = patient.contacts.find(({ kind }) => kind === 'PHONE')?.address;
  const lines = (key: 'say' | 'dont') => t(`safety.welfareCheck.${key}`, { returnObjects: true }) as readonly string[];
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('safety.welfareCheck.title')}>
      <Stack gap="md">
        <Text>{t('safety.welfareCheck.when')}</Text>
        <div>
          <Text fw={600}>{t('safety.welfareCheck.sayTitle')}</Text>
          <List>
            <List.Item>{t('safety.welfareCheck.name', { name: patient.displayName })}</List.Item>
            {phone && <List.Item>{t('safety.welfareCheck.phone', { phone: readablePhone(phone) })}</List.Item>}
            {lines('say').map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </div>
        <Notice tone="warning" title={t('safety.welfareCheck.dontTitle')}>
          <List>
            {lines('dont').map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </Notice>
        <Text>{t('safety.welfareCheck.medical')}</Text>
      </Stack>
    </FormDialog>
  );
}
