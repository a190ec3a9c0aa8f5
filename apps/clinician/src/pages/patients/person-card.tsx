import { Anchor, Button } from '@mantine/core';
import { backgroundInWords, backgroundItems } from '@stepwell/kernel/background-answers';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { zoneCity } from '@stepwell/web/format/zones';
import { Allowed } from '@stepwell/web/session/session-provider';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import type { ContactPatient } from './contact.graphql';
import { EditPersonDialog } from './edit-person-dialog';
import { EmergencyLine } from './emergency-line';
import classes from './summary.module.css';

/** Who the patient is, as they want to be called, and the clock they live by. */
export function PersonCard({ patient }: { patient: ContactPatient }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const [editing, setEditing] = useState(false);
  const facts: [string, string | null | undefined][] = [
    [t('person.name'), `${patient.firstName} ${patient.lastName}`],
    [t('person.preferred'), patient.preferredName],
    [t('person.pronouns'), patient.pronouns],
    [t('person.born'), fullDay(patient.birthDate, locale)],
    [t('person.language'), t(`language.${patient.language}`)],
    [t('person.zone'), zoneCity(patient.timeZone)],
    [t('person.otherLanguage'), patient.details?.otherLanguage],
    [t('person.interpreter'), patient.details?.wantsInterpreter ? t('person.interpreterWanted') : null],
    [t('person.insurance'), [patient.details?.insurer, patient.details?.memberId].filter(Boolean).join(', ')],
    ...backgroundItems.map((item): [string, string | null] => [
      t(`person.${item}`),
      backgroundInWords(item, patient.details?.[item] ?? null),
    ]),
    [t('person.substances'), patient.primarySubstances.map((each) => t(`substance.${each}`)).join(', ')],
    [t('person.history'), patient.details?.substanceUse.join('; ')],
  ];
  return (
    <SectionCard
      title={t('person.title')}
      action={
        <Allowed to="patient:update">
          <Button variant="default" size="compact-sm" onClick={() => setEditing(true)}>
            {t('person.edit')}
          </Button>
        </Allowed>
      }
    >
      <dl className={classes['facts']}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        <EmergencyLine patient={patient} />
      </dl>
      <Allowed to="patient:merge">
        <Anchor component={RouterLink} href={urls.merge(patient.id)} display="inline-block" mt="md">
          {t('merge.open')}
        </Anchor>
      </Allowed>
      <EditPersonDialog opened={editing} onClose={() => setEditing(false)} patient={patient} />
    </SectionCard>
  );
}
