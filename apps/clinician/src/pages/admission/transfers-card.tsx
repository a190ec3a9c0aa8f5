import { Box, Button, Stack, Text } from '@mantine/core';
import { fullDay, sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { FormDialog } from '@stepwell/web/ui/form-dialog';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { useColleagues } from '../../parts/use-colleagues';
import type { AdmittedStay } from './admission.graphql';
import { TransferForm } from './transfer-form';
import { PatientTransfersQuery, type StayTransfer } from './transfers.graphql';

function useChanges(): (one: StayTransfer) => string[] {
  const { t } = useTranslation();
  return (one) => {
    const pairs: [from: string | null, to: string | null][] = [
      [one.fromFacilityName, one.toFacilityName],
      [t(`levelOfCare.${one.fromLevel}`), t(`levelOfCare.${one.toLevel}`)],
      [one.fromTrack, one.toTrack],
      [one.fromCounselorName, one.toCounselorName],
    ];
    return [
      ...pairs
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => t('transfer.change', { from: from ?? t('transfer.none'), to: to ?? t('transfer.none') })),
      ...one.leftGroups.map((title) => t('transfer.left', { title })),
      ...one.stopped.map(({ programmeName, messageCount }) =>
        t('status.stopped', { programme: programmeName, count: messageCount }),
      ),
      ...(one.movedTasks > 0 ? [t('transfer.movedTasks', { count: one.movedTasks })] : []),
    ];
  };
}

/** The moves inside this and earlier stays, and the way to another one. */
export function TransfersCard({ patientId, stay }: { patientId: string; stay: AdmittedStay }) {
  const { t } = useTranslation();
  const reader = useReader();
  const changes = useChanges();
  const [isOpen, setOpen] = useState(false);
  const colleagues = useColleagues('patient:read');
  const { data } = useDocument(PatientTransfersQuery, { patientId }, { topics: ['patients', 'groups', 'follow-ups'] });
  if (!data) return null;
  const { history } = data.patientTransfers;
  return (
    <SectionCard
      title={t('transfer.title')}
      action={
        <Button variant="default" size="compact-sm" disabled={!colleagues} onClick={() => setOpen(true)}>
          {t('transfer.open')}
        </Button>
      }
    >
      {history.length === 0 ? (
        <Text c="dimmed">{t('transfer.empty')}</Text>
      ) : (
        <Stack gap="md">
          {history.map((one) => (
            <Box key={one.id}>
              <Text fw={600}>{fullDay(one.effectiveOn, reader.locale)}</Text>
              {changes(one).map((line) => (
                <Text key={line}>{line}</Text>
              ))}
              {one.note && <Text>{one.note}</Text>}
              <Text size="xs" c="dimmed">
                {t('admission.by', { name: one.transferredByName, when: sayMoment(one.transferredAt, reader) })}
              </Text>
            </Box>
          ))}
        </Stack>
      )}
      <FormDialog opened={isOpen} onClose={() => setOpen(false)} title={t('transfer.dialog')}>
        {isOpen && colleagues && (
          <TransferForm
            {...{ patientId, stay, colleagues }}
            transfers={data.patientTransfers}
            facilities={data.facilities}
            onClose={() => setOpen(false)}
          />
        )}
      </FormDialog>
    </SectionCard>
  );
}
