import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { sayPhone } from '@stepwell/web/format/phone';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { AddGuardianDialog } from './add-guardian-dialog';
import { EndGuardianMutation, type Sharing } from './sharing.graphql';

/** Who may sign beside a patient under 18, and what shows that they may. */
export function GuardiansCard({ patientId, sharing }: { patientId: string; sharing: Sharing }) {
  const { t } = useTranslation();
  const reader = useReader();
  const toast = useToast();
  const [adding, setAdding] = useState(false);
  const end = useSendDocument(EndGuardianMutation, { changes: ['sharing'] });
  const { guardians, today } = sharing;
  const signers = sharing.recordableFindings.includes('DECEASED') ? 'DIED' : sharing.signers;
  const day = (date: string): string => sayDay(date, reader);
  const stop = async (guardianId: string): Promise<void> => {
    await end.mutateAsync({ input: { guardianId, untilOn: today } });
    toast(t('guardians.ended'));
  };
  return (
    <SectionCard
      title={t('guardians.title')}
      action={
        signers === 'MINOR_AND_GUARDIAN' && (
          <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
            {t('guardians.add')}
          </Button>
        )
      }
    >
      <Text mb="sm">{t(`guardians.lead.${signers}`)}</Text>
      {signers === 'MINOR_AND_GUARDIAN' && guardians.length === 0 && <Text c="dimmed">{t('guardians.none')}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {guardians.map(({ id, name, relationship, phone, basis, fromOn, untilOn, isCurrent }) => (
          <Group component="li" key={id} justify="space-between" align="flex-start" gap="sm">
            <Box miw={0} flex="1 1 200px">
              <Text fw={600}>{name}</Text>
              <Text size="xs" c="dimmed">
                {[
                  t(`guardians.relationships.${relationship}`),
                  phone && sayPhone(phone),
                  untilOn
                    ? t('guardians.span', { from: day(fromOn), until: day(untilOn) })
                    : t('guardians.since', { from: day(fromOn) }),
                  basis,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Box>
            {isCurrent && untilOn !== today && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                loading={end.isPending}
                aria-label={t('guardians.endOf', { name })}
                onClick={() => void stop(id)}
              >
                {t('guardians.end')}
              </Button>
            )}
            {untilOn && untilOn < today && <StatusBadge tone="done">{t('guardians.over')}</StatusBadge>}
          </Group>
        ))}
      </Stack>
      <AddGuardianDialog patientId={patientId} sharing={sharing} opened={adding} onClose={() => setAdding(false)} />
    </SectionCard>
  );
}
