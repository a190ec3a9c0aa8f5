import { Button, Group } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { Allowed } from '@stepwell/web/session/session-provider';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import type { ContactPatient } from './contact.graphql';
import { LevelDialog } from './level-dialog';
import classes from './summary.module.css';
import { StatusDialog } from './status-dialog';
import { StatusHistory } from './status-history';
import { UndoDischarge } from './undo-discharge';

/** The episode of care: where, how intense, since when; and how it changes or ends. */
export function EpisodeCard({ patient }: { patient: ContactPatient }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const [step, setStep] = useState<'level' | 'status'>();
  const { episode } = patient;
  if (!episode) return null;
  const facts: [string, string | null | undefined][] = [
    [t('episode.facility'), episode.facilityName],
    [t('episode.level'), t(`levelOfCare.${episode.levelOfCare}`)],
    [t('episode.admitted'), fullDay(episode.admittedOn, locale)],
    [t('episode.discharged'), episode.dischargedOn && fullDay(episode.dischargedOn, locale)],
    [t('episode.reason'), episode.dischargeReason && t(`episode.reasons.${episode.dischargeReason}`)],
  ];
  const close = (): void => setStep(undefined);
  return (
    <SectionCard title={t('episode.title')}>
      <dl className={classes['facts']}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {!episode.dischargedOn && (
        <Allowed to="patient:update">
          <Group gap="sm" mt="md">
            <Button variant="default" size="compact-sm" onClick={() => setStep('level')}>
              {t('episode.change')}
            </Button>
            <Button variant="default" size="compact-sm" component={RouterLink} href={urls.discharge(patient.id)}>
              {t('episode.discharge')}
            </Button>
            <Button variant="default" size="compact-sm" component={RouterLink} href={urls.leavingNow(patient.id)}>
              {t('discharge.openNow')}
            </Button>
          </Group>
          <LevelDialog opened={step === 'level'} onClose={close} episode={episode} />
        </Allowed>
      )}
      {episode.dischargedOn && (
        <Allowed to="patient:update">
          <Button mt="md" variant="default" size="compact-sm" component={RouterLink} href={urls.discharge(patient.id)}>
            {t('discharge.open')}
          </Button>
        </Allowed>
      )}
      <StatusHistory changes={patient.statusChanges} />
      <Allowed to="patient:update">
        <Button mt="md" variant="default" size="compact-sm" onClick={() => setStep('status')}>
          {t('status.open')}
        </Button>
        <StatusDialog opened={step === 'status'} onClose={close} patient={patient} />
      </Allowed>
      {episode.isDischargeUndoable && (
        <Allowed to="patient:update">
          <UndoDischarge episode={episode} />
        </Allowed>
      )}
    </SectionCard>
  );
}
