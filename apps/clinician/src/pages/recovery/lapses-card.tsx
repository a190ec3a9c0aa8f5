import { Button, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { LapseDialog } from './lapse-dialog';
import classes from './recovery.module.css';
import type { RecoveryPatient } from './recovery.page';

interface LapsesCardProps {
  patient: RecoveryPatient;
  mayChange: boolean;
}

type Lapse = NonNullable<RecoveryPatient['lapses']>[number];

/** Lapses beside the start that they don't move, with what was learned. */
export function LapsesCard({ patient, mayChange }: LapsesCardProps) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'new' | Lapse>();
  const lapses = patient.lapses ?? [];
  return (
    <SectionCard
      title={t('lapse.title')}
      action={
        mayChange && (
          <Button variant="default" size="compact-sm" onClick={() => setDialog('new')}>
            {t('lapse.record')}
          </Button>
        )
      }
    >
      {lapses.length === 0 && <Text c="dimmed">{t('lapse.none')}</Text>}
      <ul className={classes['rows']}>
        {lapses.map((lapse) => (
          <li key={lapse.id}>
            <LapseWords lapse={lapse} />
            {mayChange && lapse.recordedByName && (
              <Button variant="default" size="compact-sm" onClick={() => setDialog(lapse)}>
                {t('lapse.change')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <LapseDialog
        patientId={patient.id}
        timeZone={patient.timeZone}
        lapse={dialog}
        onClose={() => setDialog(undefined)}
      />
    </SectionCard>
  );
}

function LapseWords({ lapse }: { lapse: Lapse }) {
  const { t } = useTranslation();
  const reader = useReader();
  return (
    <div className={classes['words']}>
      <Text fw={600}>{sayDay(lapse.happenedOn, reader)}</Text>
      <Text size="xs" c="dimmed">
        {[
          lapse.recordedByName ? t('lapse.recordedBy', { name: lapse.recordedByName }) : t('lapse.toldByPatient'),
          lapse.isTakenBack && t('lapse.takenBack'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {(['whatHappened', 'whatHelped', 'whatToChange'] as const).map(
        (part) =>
          lapse[part] && (
            <Text key={part} className={classes['written'] ?? ''}>
              <Text span c="dimmed">
                {t(`lapse.${part}`)}:{' '}
              </Text>
              {lapse[part]}
            </Text>
          ),
      )}
    </div>
  );
}
