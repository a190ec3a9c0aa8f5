import { Button, List, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePathNames } from '../../parts/path-names';
import { SectionCard } from '../../parts/section-card';
import type { RecoveryPatient } from './recovery.page';
import { SponsorDialog } from './sponsor-dialog';

interface SponsorCardProps {
  patient: RecoveryPatient;
  mayChange: boolean;
}

type Sponsor = RecoveryPatient['sponsors'][number];

/** Who guides the patient, as they tell it, with what was before. */
export function SponsorCard({ patient, mayChange }: SponsorCardProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const nameOf = usePathNames();
  const [editing, setEditing] = useState(false);
  const [current, ...earlier] = patient.sponsors;
  const line = ({ state, name, fellowship, effectiveFrom, recordedByName }: Sponsor): string =>
    [
      t(`sponsor.standing.${state}`, { name: name ?? '' }),
      fellowship && nameOf(fellowship),
      t('sponsor.since', { day: sayDay(effectiveFrom, reader) }),
      recordedByName ? t('sponsor.recordedBy', { name: recordedByName }) : t('sponsor.toldByPatient'),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <SectionCard
      title={t('sponsor.title')}
      action={
        mayChange && (
          <Button variant="default" size="compact-sm" onClick={() => setEditing(true)}>
            {t(current ? 'sponsor.change' : 'sponsor.record')}
          </Button>
        )
      }
    >
      <Stack gap={6}>
        <Text>{current ? line(current) : t('sponsor.none')}</Text>
        <Text c="dimmed">{t('sponsor.rule')}</Text>
        {earlier.length > 0 && (
          <details>
            <summary>{t('sponsor.earlier', { count: earlier.length })}</summary>
            <List size="sm" mt={4}>
              {earlier.map((version) => (
                <List.Item key={version.id}>{line(version)}</List.Item>
              ))}
            </List>
          </details>
        )}
      </Stack>
      <SponsorDialog opened={editing} onClose={() => setEditing(false)} patientId={patient.id} current={current} />
    </SectionCard>
  );
}
